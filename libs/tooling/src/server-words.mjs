import { join } from 'node:path';

/** Node's arguments for the compiled server. Young objects get 32 MB, which spares a tenth of the time of lists; at rest they need none. */
export function serverWords(root) {
  const preload = join(root, 'libs/tooling/src/server-preload.mjs');
  return ['--max-semi-space-size=32', '--expose-gc', '--import', preload, join(root, 'api/dist/main.js')];
}
