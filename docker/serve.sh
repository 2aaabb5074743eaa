#!/bin/sh
# Brings the database up to date, one container at a time, and becomes the server.
set -e
node migrations/src/migrate.ts
node migrations/src/seed.ts
exec node --max-semi-space-size=32 --expose-gc --import ./libs/tooling/src/server-preload.mjs api/dist/main.js
