import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats the check until it passes, for what happens in jobs and on screens; its last failure counts. */
export async function eventually<T>(check: () => Promise<T> | T, milliseconds = 20_000): Promise<T> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
