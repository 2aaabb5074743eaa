import { progress } from '@inclusive/tooling/progress';

type Preparation = 'the database' | 'the demo content' | 'the application' | 'the browser';

const variableOf = (what: Preparation) => `INCLUSIVE_TEST_FAILURE_${what.toUpperCase().replaceAll(' ', '_')}`;

/** Prepares something once a run. A failure fails only the tests that need it, in `requirePrepared`. */
export async function prepared(what: Preparation, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { message } = error as Error;
    progress(`Could not prepare ${what}: ${message}`);
    process.env[variableOf(what)] = message;
  }
}

/** @throws Error saying why it could not be prepared */
export function requirePrepared(what: Preparation): void {
  const failure = process.env[variableOf(what)];
  if (failure) throw new Error(`Could not prepare ${what}: ${failure}`);
}
