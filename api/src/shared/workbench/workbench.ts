import { type ChildProcess, fork, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const IDLE_MS = 20_000;

/** What decoders print about bad files is nobody's concern. */
const stdio: StdioOptions = ['ignore', 'ignore', 'ignore', 'ipc'];

/**
 * Nothing of our settings, which hold secrets. Memory stays flat from photo to photo with few heaps, one thread that
 * works, and large pieces that go back to the system when they are freed, whatever size came before.
 */
const env = {
  PATH: process.env['PATH'],
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '262144',
  UV_THREADPOOL_SIZE: '1',
};

/** What became of a task: an answer of the process, or how it was lost. */
export type Fate<Outcome> = Outcome | { lost: 'slow' | 'died' | 'closed' };

export interface WorkbenchRules {
  /** The process' file as it is compiled, beside the caller: `new URL('./x.process.js', import.meta.url)`. */
  file: URL;
  limitMs: number;
  /** Of the process' own heap. */
  heapMb?: number;
}

/**
 * One child process that does one task after another, opened when there is work and closed when there is none.
 * A task that takes the process down, or outlasts its limit, fails alone; the next one gets a new process.
 */
export class Workbench<Work extends object, Outcome extends object> {
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private isClosed = false;

  constructor(private readonly rules: WorkbenchRules) {}

  run(work: Work): Promise<Fate<Outcome>> {
    const turn = this.last.then(() => this.carryOut(work));
    this.last = turn;
    return turn;
  }

  /** For good: what is under way is lost as `closed`. */
  close(): void {
    this.isClosed = true;
    this.clear();
  }

  private async carryOut(work: Work): Promise<Fate<Outcome>> {
    if (this.isClosed) return { lost: 'closed' };
    clearTimeout(this.idle);
    const fate = await fateOf<Outcome>(this.open(), work, this.rules.limitMs);
    if ('lost' in fate) this.clear();
    this.idle = setTimeout(() => this.clear(), IDLE_MS).unref();
    return this.isClosed && 'lost' in fate ? { lost: 'closed' } : fate;
  }

  private open(): ChildProcess {
    if (this.child) return this.child;
    const { file, heapMb } = this.rules;
    const execArgv = heapMb ? [`--max-old-space-size=${heapMb}`] : [];
    const child = fork(sourceOf(file), { serialization: 'advanced', execArgv, env, stdio });
    const forget = () => {
      if (this.child === child) this.child = undefined;
    };
    child.on('exit', forget);
    child.on('error', forget);
    this.child = child;
    return child;
  }

  private clear(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}

function fateOf<Outcome extends object>(child: ChildProcess, work: object, limitMs: number): Promise<Fate<Outcome>> {
  return new Promise((resolve) => {
    const finish = (fate: Fate<Outcome>) => {
      clearTimeout(deadline);
      child.off('message', answered).off('exit', died).off('error', died);
      resolve(fate);
    };
    const answered = (outcome: Outcome) => finish(outcome);
    const died = () => finish({ lost: 'died' });
    const deadline = setTimeout(() => finish({ lost: 'slow' }), limitMs);
    child.once('message', answered).once('exit', died).once('error', died);
    child.send(work, (error) => {
      if (error) died();
    });
  });
}

/** Compiled in the build, TypeScript where the sources run. */
function sourceOf(file: URL): string {
  const compiled = fileURLToPath(file);
  return existsSync(compiled) ? compiled : compiled.replace(/js$/, 'ts');
}
