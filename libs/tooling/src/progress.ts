const started = performance.now();

export function secondsSinceStart(): number {
  return Math.round((performance.now() - started) / 1000);
}

/** Prints one line a step, with the seconds since the process began: `[12 s] Migrating the database …`. */
export function progress(step: string): void {
  process.stdout.write(`[${secondsSinceStart()} s] ${step}\n`);
}

/** Runs a step that may take long; says every ten seconds that it still runs. */
export async function withProgress<T>(step: string, run: () => Promise<T>): Promise<T> {
  progress(`${step} …`);
  const notes = setInterval(() => progress(`${step}: still running …`), 10_000);
  try {
    return await run();
  } finally {
    clearInterval(notes);
  }
}
