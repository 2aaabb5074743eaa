import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '@inclusive/migrations/migrate';
import { type EmbeddedPostgres, startPostgres } from '@inclusive/tooling/embedded-postgres';
import { freePort } from '@inclusive/tooling/free-port';
import { type ServerProcess, startServer } from '@inclusive/tooling/server-process';
import pg from 'pg';
import type { Kept } from './check.ts';
import type { History } from './history.ts';

const root = join(import.meta.dirname, '../..');
const MINUTES = 30;
const TIMES = 6;

/** A database and an API of the run's own, which can be killed at any moment. */
export class World {
  readonly needs = new Map<string, readonly string[]>();
  readonly milliseconds = MINUTES * 60_000;
  times: string[] = [];
  day = '';
  /** Three offers that share people, and one with a waiting list. */
  offers: string[] = [];
  waited = '';
  address = '';
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'inclusive-history-'));
  private readonly output: string[] = [];
  private postgres: EmbeddedPostgres | undefined;
  private server: ServerProcess | undefined;

  /** What stands before the first request need not outlast a kill, and is written faster so. */
  async open(): Promise<void> {
    await this.startDatabase({ isDurable: false });
    await migrate(this.url());
    await this.fill();
    await this.postgres?.stop();
    await this.startDatabase();
    await this.startServer();
  }

  async close(): Promise<void> {
    await this.server?.stop();
    await this.postgres?.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async killServer(): Promise<void> {
    this.server?.child.kill('SIGKILL');
    await this.server?.ended;
    await this.startServer();
  }

  /** As when the power fails: nothing is written any more, neither by the database nor by the API. */
  async killAll(): Promise<void> {
    if (this.postgres) process.kill(this.postgres.pid, 'SIGKILL');
    this.server?.child.kill('SIGKILL');
    await this.server?.ended;
    await sleep(300);
    await this.startDatabase();
    await this.startServer();
  }

  async rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url() });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql, values)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  async kept(history: History): Promise<Kept> {
    const bookings = await this.rows<Kept['bookings'][number]>(
      `select id, state, to_json(starts_at)#>>'{}' as "startsAt",
         (select count(*)::int from claim where booking_id = booking.id and state = 'active') as claims,
         (select count(*)::int from offer_resource needed where needed.offer_id = booking.offer_id and is_claimed) as needed
       from booking`,
    );
    const entries = await this.rows<Kept['entries'][number]>(
      `select encode(token_hash, 'hex') as token, number::int, state, cardinality(passed) as passed from waiting_entry`,
    );
    const tokens = new Map(
      history.entries.map(({ token }) => [createHash('sha256').update(token).digest('hex'), token]),
    );
    const [{ overlaps } = { overlaps: -1 }] = await this.rows<{ overlaps: number }>(
      `select count(*)::int as overlaps from claim a join claim b
         on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
       where a.state = 'active' and b.state = 'active'`,
    );
    return {
      bookings,
      overlaps,
      entries: entries.map((entry) => ({ ...entry, token: tokens.get(entry.token) ?? '' })),
    };
  }

  private url(): string {
    return this.postgres?.url() ?? '';
  }

  private async startDatabase({ isDurable = true } = {}): Promise<void> {
    this.postgres = await startPostgres({ folder: join(this.dataDir, 'postgres'), isDurable });
  }

  private async startServer(): Promise<void> {
    const port = await freePort();
    this.server = await startServer({
      root,
      port,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        DATABASE_URL: this.url(),
        DATA_DIR: this.dataDir,
        SECRET: 'the-secret-of-the-history-and-no-other-one',
        OPEN_SCHEMA: '1',
        SEED: 'none',
      },
      onOutput: (text) => this.output.push(text),
    }).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.output.slice(-20).join('')}`);
    });
    this.address = this.server.address;
  }

  private async fill(): Promise<void> {
    const first = Math.ceil(Date.now() / 86_400_000 + 2) * 86_400_000 + 8 * 3_600_000;
    this.times = Array.from({ length: TIMES }, (_, n) => new Date(first + n * this.milliseconds).toISOString());
    this.day = this.times[0]?.slice(0, 10) ?? '';
    const [place] = await this.rows<{ room: string; organisation: string }>(
      `with organisation as (
         insert into organisation (slug, country, source_locale) values ('history', 'LV', 'lv') returning id
       )
       insert into room (slug, organisation_id, country, zone, lat, lon, address, status)
       select 'history', id, 'LV', 'UTC', 56, 25, 'Liela iela 1', 'open' from organisation
       returning id as room, organisation_id as organisation`,
    );
    if (!place) throw new Error('there is no room');
    const people: string[] = [];
    for (let n = 0; n < 3; n += 1) people.push(await this.person(place, TIMES));
    const [a = '', b = '', c = ''] = people;
    for (const claims of [[a], [a, b], [b, c]]) this.offers.push(await this.offer(place, claims));
    this.waited = await this.offer(place, [await this.person(place, 3)]);
  }

  private async person(place: { room: string; organisation: string }, times: number): Promise<string> {
    const [made] = await this.rows<{ id: string }>(
      `insert into resource (slug, kind, organisation_id, room_id, zone) values ($1, 'person', $2, $3, 'UTC') returning id`,
      [randomUUID(), place.organisation, place.room],
    );
    await this.rows(
      `insert into opening_exception (resource_id, day, kind, opens, closes)
       values ($1, $2, 'extra', '08:00', time '08:00' + make_interval(mins => $3))`,
      [made?.id, this.day, times * MINUTES],
    );
    return made?.id ?? '';
  }

  private async offer(place: { room: string; organisation: string }, claims: string[]): Promise<string> {
    const [made] = await this.rows<{ id: string }>(
      `with service as (
         insert into service (slug, organisation_id, kind, minutes, step_minutes, horizon_days, languages, channels)
         values ($1, $2, 'consultation', ${MINUTES}, ${MINUTES}, 60, '{lv}', '{on-site}') returning id
       )
       insert into offer (service_id, room_id) select id, $3 from service returning id`,
      [`history-${randomUUID()}`, place.organisation, place.room],
    );
    const id = made?.id ?? '';
    await this.rows(
      `insert into offer_resource (offer_id, resource_id, is_claimed) select $1, unnest($2::uuid[]), true`,
      [id, claims],
    );
    this.needs.set(id, claims);
    return id;
  }
}
