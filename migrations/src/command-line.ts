import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs the command when Node was started with this module. A failure is one message and exit code 1. */
export async function runAsCommand(moduleUrl: string, command: () => Promise<void>): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== fileURLToPath(moduleUrl)) return;
  await command().catch((error: Error) => {
    console.error(error.message || String(error));
    process.exitCode = 1;
  });
}

/** @throws Error when the setting is missing */
export function requiredDatabaseUrl(): string {
  const url = process.env['DATABASE_URL'];
  if (url) return url;
  throw new Error('DATABASE_URL is not set. It names the database, e.g. postgresql://user:password@host:5432/inclusive');
}
