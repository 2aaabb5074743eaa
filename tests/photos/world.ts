import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@inclusive/tooling/free-port';
import { nameOf, processTree } from '@inclusive/tooling/process-usage';
import { type ServerProcess, startServer } from '@inclusive/tooling/server-process';
import pg from 'pg';
import { INSERT_CONTEST } from '../support/contest-photos.ts';
import { givenIn, type Person } from '../support/people.ts';

const root = join(import.meta.dirname, '../..');
const secret = 'the-secret-of-the-photographers-and-no-other-one';
const DAY_AGO = () => new Date(Date.now() - 26 * 3_600_000);

export const CONTEST = 'photographers';

/** A contest, people who take part, and the built application as a process that can be killed at any moment. */
export class PhotoWorld {
  address = '';
  people: Person[] = [];
  private port = 0;
  private server: ServerProcess | undefined;
  private readonly output: string[] = [];
  readonly dataDir: string;
  private readonly databaseUrl: string;
  private readonly pool: pg.Pool;

  constructor(databaseUrl: string, dataDir: string) {
    this.databaseUrl = databaseUrl;
    this.dataDir = dataDir;
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
    this.pool.on('error', () => undefined);
  }

  async open(people: number): Promise<void> {
    this.port = await freePort();
    this.address = `http://localhost:${this.port}`;
    const [lead] = await this.rows<{ id: string }>(
      `insert into organisation (slug, country, source_locale, is_lead) values ('photographers', 'LV', 'lv', false) returning id`,
    );
    const [contest] = await this.rows<{ id: string }>(INSERT_CONTEST, [CONTEST, '2020-01-01', '2099-12-31', 100]);
    await this.rows('insert into contest_organiser (contest_id, organisation_id) values ($1, $2)', [
      contest?.id,
      lead?.id,
    ]);
    const given = givenIn(
      {
        url: () => this.databaseUrl,
        rows: (sql, values) => this.rows(sql, values),
        row: (sql, values) => this.row(sql, values),
      },
      () => ({ publicUrl: this.address, secret }),
    );
    for (let count = 0; count < people; count += 1) this.people.push(await given.person());
    await this.start();
  }

  async close(): Promise<void> {
    await this.server?.stop();
    await this.pool.end();
  }

  pid(): number {
    return this.server?.child.pid ?? 0;
  }

  /** Process ids of the workshops, which open photos. */
  workshops(): number[] {
    return processTree(this.pid()).filter((pid) => nameOf(pid).includes('workshop.process'));
  }

  async killServer(): Promise<void> {
    this.server?.child.kill('SIGKILL');
    await this.server?.ended;
    await this.start();
  }

  killWorkshop(): boolean {
    const [pid] = this.workshops().toReversed();
    if (!pid) return false;
    process.kill(pid, 'SIGKILL');
    return true;
  }

  async rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, values)).rows;
  }

  async row<Row extends object>(sql: string, values: unknown[] = []): Promise<Row> {
    const [row] = await this.rows<Row>(sql, values);
    if (!row) throw new Error(`no row: ${sql}`);
    return row;
  }

  /** Runs a job in the application, and waits until it is over. */
  async runJob(name: string): Promise<void> {
    await this.rows('select from graphile_worker.add_job($1, job_key := $2)', [name, `now ${name}`]);
    for (;;) {
      const left = await this.rows('select from graphile_worker.jobs where key = $1', [`now ${name}`]);
      if (!left.length) return;
      await sleep(100);
    }
  }

  /** Every file of the store, by its key. */
  files(): string[] {
    const store = join(this.dataDir, 'storage');
    return readdirSync(store, { recursive: true, encoding: 'utf8' }).filter((key) =>
      statSync(join(store, key)).isFile(),
    );
  }

  /** As if a day had gone by since everything was written. */
  async letADayGoBy(): Promise<void> {
    const store = join(this.dataDir, 'storage');
    for (const key of readdirSync(store, { recursive: true, encoding: 'utf8' }))
      utimesSync(join(store, key), DAY_AGO(), DAY_AGO());
    await this.rows(`update upload set received_at = received_at - interval '26 hours'`);
    await this.rows(`update upload_session set started_at = started_at - interval '26 hours'`);
  }

  private async start(): Promise<void> {
    this.server = await startServer({
      root,
      port: this.port,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        DATABASE_URL: this.databaseUrl,
        DATA_DIR: this.dataDir,
        PUBLIC_URL: this.address,
        SECRET: secret,
        OPEN_SCHEMA: '1',
        SEED: 'none',
      },
      onOutput: (text) => this.output.push(text),
    }).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.output.slice(-20).join('')}`);
    });
  }
}
