import 'reflect-metadata';
import { createApp } from './create-app.ts';
import { readConfig } from './shared/config.ts';

const LOOK_MS = 10_000;
const BUSY = 0.05;

const config = readConfig(process.env);
const app = await createApp(config);
app.enableShutdownHooks();
await app.listen({ port: config.port, host: config.host });
process.stdout.write(`listens on ${await app.getUrl()}\n`);

giveBackOnceIdle();

/** Gives back the memory that only starting and its first jobs have needed; V8 leaves that to the next busy time. */
function giveBackOnceIdle(): void {
  const before = performance.eventLoopUtilization();
  setTimeout(() => {
    if (performance.eventLoopUtilization(before).utilization > BUSY) giveBackOnceIdle();
    else globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  }, LOOK_MS).unref();
}
