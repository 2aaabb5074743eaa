import 'reflect-metadata';
import { createApp } from './create-app.ts';
import { readConfig } from './shared/config.ts';

const SETTLED_MS = 10_000;

const config = readConfig(process.env);
const app = await createApp(config);
app.enableShutdownHooks();
await app.listen({ port: config.port, host: config.host });
process.stdout.write(`listens on ${await app.getUrl()}\n`);

/** Gives back the memory that only starting has needed; V8 leaves that to the next busy time. */
setTimeout(() => globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' }), SETTLED_MS).unref();
