import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withProgress } from '@inclusive/tooling/progress';
import { idleMemory, whileStarted } from './memory.ts';
import { atMost, printTable, seconds } from './table.ts';

const READY_AIM_SECONDS = 150;

/** From `npm start` in a fresh clone of the last commit to ready; npm's own cache of packages stays as it is. */
export async function benchClone(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'inclusive-clone-'));
  try {
    await withProgress('Cloning', async () => execFileSync('git', ['clone', '--quiet', '--no-local', root, folder]));
    const figures = await whileStarted(folder, join(folder, '.data'), async (started) => [
      atMost('from npm start to ready', started.seconds, READY_AIM_SECONDS, seconds),
      ...(await idleMemory(started)),
    ]);
    printTable('Fresh clone', figures);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
