import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, runMigrations, type Runner } from 'graphile-worker';
import type { EntityManager } from 'typeorm';
import { ServicePool } from '../database/service-pool.ts';

type Handler = (payload: never) => Promise<void>;

/** Work that happens after the transaction which asked for it: the job exists if and only if the change does. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly handlers = new Map<string, Handler>();
  private readonly schedule: { task: string; match: string }[] = [];
  private readonly firstWork: (() => Promise<void>)[] = [];
  private runner: Runner | undefined;

  constructor(private readonly pool: ServicePool) {}

  /** Names the work of a job; called by features while they start. */
  handle<P>(name: string, handler: (payload: P) => Promise<void>): void {
    this.handlers.set(name, handler as Handler);
  }

  /** Work that comes back by the clock; `match` is a crontab line in UTC such as "17 3 * * *". */
  repeat(name: string, match: string, handler: () => Promise<void>): void {
    this.handlers.set(name, handler as Handler);
    this.schedule.push({ task: name, match });
  }

  /** Looked after at start, as soon as jobs can be added. */
  atStart(work: () => Promise<void>): void {
    this.firstWork.push(work);
  }

  /**
   * Adds a job within the caller's transaction; a key replaces an earlier job of the same key. Work that others should
   * not wait for has a priority above 0, and is taken up when nothing else is due.
   */
  async add(
    em: EntityManager,
    name: string,
    payload: object,
    { runAt, key, priority = 0 }: { runAt?: Date; key?: string; priority?: number } = {},
  ): Promise<void> {
    await em.query('select graphile_worker.add_job($1, payload := $2, run_at := $3, job_key := $4, priority := $5)', [
      name,
      JSON.stringify(payload),
      runAt ?? null,
      key ?? null,
      priority,
    ]);
  }

  /** Drops jobs of a name that should have been done before a moment and could not be, with what they carry. */
  async forget(name: string, before: Date): Promise<void> {
    await this.pool.query(FORGET, [name, before]);
  }

  async onApplicationBootstrap(): Promise<void> {
    const pgPool = this.pool;
    const logger = new WorkerLogger(() => (level, message) => {
      if (level === 'error') this.logger.error(message);
    });
    await runMigrations({ pgPool, logger });
    this.runner = await run({
      pgPool,
      logger,
      concurrency: 2,
      noHandleSignals: true,
      taskList: this.taskList(),
      parsedCronItems: parseCronItems(this.schedule),
    });
    for (const work of this.firstWork) await work();
  }

  /** Before the connections end, on which the runner gives back what it holds. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }

  private taskList() {
    return Object.fromEntries(
      [...this.handlers].map(([name, handler]) => [name, (payload: unknown) => handler(payload as never)]),
    );
  }
}

/** $1 name, $2 moment */
const FORGET = `
  select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
  where task_identifier = $1 and created_at < $2 and run_at < $2 and locked_at is null
  having count(*) > 0`;
