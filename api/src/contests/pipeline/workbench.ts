import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Outcome, Work } from './workshop.process.ts';

const IDLE_MS = 20_000;

/**
 * One child process that does one task after another, opened when there is work and closed when there is none.
 * A task that takes the process down, or outlasts its limit, fails alone; the next one gets a new process.
 */
export class Workbench {
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly limitMs: number) {}

  run(work: Work): Promise<Outcome> {
    const turn = this.last.then(() => this.carryOut(work));
    this.last = turn;
    return turn;
  }

  close(): void {
    const child = this.child;
    this.child = undefined;
    child?.kill('SIGKILL');
  }

  private async carryOut(work: Work): Promise<Outcome> {
    clearTimeout(this.idle);
    const child = (this.child ??= fork(processFile(), { serialization: 'advanced', execArgv: [] }));
    const outcome = await this.outcomeOf(child, work);
    if ('broken' in outcome) this.close();
    this.idle = setTimeout(() => this.close(), IDLE_MS).unref();
    return outcome;
  }

  private outcomeOf(child: ChildProcess, work: Work): Promise<Outcome> {
    return new Promise((resolve) => {
      const finish = (outcome: Outcome) => {
        clearTimeout(deadline);
        child.removeAllListeners();
        resolve(outcome);
      };
      const deadline = setTimeout(() => finish({ broken: 'slow' }), this.limitMs);
      child.once('message', (outcome: Outcome) => finish(outcome));
      child.once('exit', () => finish({ broken: 'died' }));
      child.once('error', () => finish({ broken: 'died' }));
      child.send(work);
    });
  }
}

/** The compiled file beside this one; tests run from source and take the build's. */
function processFile(): string {
  const beside = fileURLToPath(new URL('./workshop.process.js', import.meta.url));
  if (existsSync(beside)) return beside;
  return fileURLToPath(new URL('../../../dist/contests/pipeline/workshop.process.js', import.meta.url));
}
