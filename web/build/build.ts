import { build, type InlineConfig, type Rolldown } from 'vite';
import { compressFiles } from './compress-files.ts';
import { gatherFiles } from './gather-files.ts';
import { reportSizes } from './report-sizes.ts';

const isWatching = process.argv.includes('--watch');
const client: InlineConfig = { logLevel: 'warn' };
const worker: InlineConfig = { logLevel: 'warn', mode: 'worker' };
const server: InlineConfig = { logLevel: 'warn', build: { ssr: true } };

if (isWatching) await watch();
else await once();

async function once(): Promise<void> {
  await Promise.all([build(client), build(server), build(worker)]);
  await gatherFiles();
  await compressFiles();
  for (const line of await reportSizes()) console.warn(`  ${line}`);
}

/** The server build comes last of a change's builds, so the API finds everything when it looks for the new build. */
async function watch(): Promise<void> {
  for (const config of [worker, client, server]) {
    const watcher = (await build(config)) as Rolldown.RolldownWatcher;
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code === 'BUNDLE_END') void event.result.close().then(gatherFiles).catch(sayLater);
    });
  }
}

/** The other of the two builds is not there yet; its end gathers the files. */
function sayLater(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') console.error(error.message);
}
