import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { withProgress } from '@inclusive/tooling/progress';
import pg from 'pg';
import { startApi } from './api-process.ts';
import type { BenchDatabase } from './database.ts';
import { send } from './load.ts';
import { quiet } from './quiet.ts';
import { askFor } from './operations.ts';
import { atMost, type Figure, milliseconds, printTable } from './table.ts';

const RIVALS = 64;
const POOL = 10;
const RATIO_AIM = 0.5;
const P99_AIM = 500;

interface Race {
  seconds: number;
  winners: number;
  latencies: number[];
}

type Try = (offer: Offer, at: string) => Promise<boolean>;

/** Small races last some hundredths of a second: many of them are run, the two sides in turns. */
const races = [
  { count: 10, rivals: 8, rounds: 40 },
  { count: 200, rivals: RIVALS, rounds: 3 },
];
const WARM_UP = { count: 60, rivals: RIVALS, rounds: 1 };

type Side = 'bare' | 'api';
type Size = (typeof races)[number];

interface Offer {
  id: string;
  resource: string;
  times: string[];
}

/** Rivals for the same free times, through the API and as bare SQL. */
export async function benchBooking({ url, ...database }: BenchDatabase): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: POOL });
  pool.on('error', () => undefined);
  const api = await startApi({ url, ...database });
  const agent = new Agent({ keepAlive: true, maxSockets: RIVALS });
  try {
    await withProgress('Waiting for the jobs of the start', () => quiet(pool));
    const sides: Record<Side, Try> = {
      bare: (offer, at) => bareAttempt(pool, offer, at),
      api: async ({ id }, at) => (await attempt(api.address, agent, id, at)) === 'booked',
    };
    await withProgress('Warming up', () => inTurns(pool, sides, WARM_UP));
    for (const size of races) {
      const title = `${size.count} free times × ${size.rivals} rivals, ${size.rounds} rounds`;
      printTable(title, figuresOf(await withProgress(title, () => inTurns(pool, sides, size)), size));
    }
    printTable('Database', [await torn(pool), await deadlocks(pool)]);
  } finally {
    agent.destroy();
    await api.stop();
    await pool.end();
  }
}

async function inTurns(pool: pg.Pool, sides: Record<Side, Try>, { count, rivals, rounds }: Size) {
  const whole = { bare: noRace(), api: noRace() };
  for (let round = 0; round < rounds; round += 1) {
    for (const side of ['bare', 'api'] as const) {
      const offer = await offerOf(pool, count);
      const { seconds, winners, latencies } = await race(offer.times, rivals, (at) => sides[side](offer, at));
      whole[side].seconds += seconds;
      whole[side].winners += winners;
      whole[side].latencies.push(...latencies);
    }
  }
  return whole;
}

const noRace = (): Race => ({ seconds: 0, winners: 0, latencies: [] });

function figuresOf({ api, bare }: Record<Side, Race>, { count, rounds }: Size): Figure[] {
  const perSecond = ({ latencies, seconds }: Race) => latencies.length / seconds;
  const ratio = perSecond(api) / perSecond(bare);
  const rate = (race: Race) => `${perSecond(race).toFixed(0)} a second`;
  const latencies = api.latencies.sort((a, b) => a - b);
  const p99 = latencies[Math.floor(latencies.length * 0.99)] ?? 0;
  const times = count * rounds;
  return [
    { what: 'winners', measured: String(api.winners), aim: String(times), isMet: api.winners === times },
    atMost('99th percentile of an attempt', p99, P99_AIM, milliseconds),
    { what: 'attempts, bare SQL', measured: rate(bare) },
    { what: 'attempts, API', measured: rate(api) },
    { what: 'API to bare SQL', measured: ratio.toFixed(2), aim: `≥ ${RATIO_AIM}`, isMet: ratio >= RATIO_AIM },
  ];
}

/** The rivals of one time come at once; so many are on the way that every client has one request open. */
async function race(times: string[], rivals: number, tried: (at: string) => Promise<boolean>): Promise<Race> {
  const tries = times.flatMap((at) => Array.from({ length: rivals }, () => at));
  const latencies: number[] = [];
  let [next, winners] = [0, 0];
  const begun = performance.now();
  const client = async () => {
    for (let at = tries[next++]; at !== undefined; at = tries[next++]) {
      const sent = performance.now();
      if (await tried(at)) winners += 1;
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: rivals }, client));
  return { seconds: (performance.now() - begun) / 1000, winners, latencies };
}

/** Everything that the page of the form sends, filled in or not. */
const form = {
  ...{ name: 'Anna', channel: 'on-site', reach: 'none', language: 'lv', forWhom: 'self', locale: 'lv' },
  ...{ phone: '', email: '', note: '', adjustments: [], hasGuardian: false, places: 1, repeats: 1 },
  ...{ hold: null, ageBand: null, municipality: null },
};

/** @throws Error when the answer is neither a booking nor SLOT_TAKEN */
async function attempt(address: string, agent: Agent, offerId: string, startsAt: string): Promise<string> {
  const input = { ...form, offerId, startsAt, idempotencyKey: randomUUID() };
  const { status, body } = await send(askFor(address, 'BookConsultation', { input }), agent);
  const answer = body.toString();
  if (status === 200 && answer.includes('"BookedConsultation"')) return 'booked';
  if (status === 200 && answer.includes('SLOT_TAKEN')) return 'refused';
  throw new Error(`answered ${status}: ${answer}`);
}

/** The least that keeps the promise: one claim under the constraint, and a row for the winner. */
async function bareAttempt(pool: pg.Pool, offer: Offer, at: string): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>(
      `insert into claim (resource_id, during, kind, booking_id)
       values ($1, tstzrange($2, $2::timestamptz + interval '5 minutes'), 'booking', uuidv7())
       on conflict do nothing returning booking_id as id`,
      [offer.resource, at],
    );
    const [won] = rows;
    if (won) {
      await client.query(
        `insert into booking (id, offer_id, starts_at, ends_at, local_start, zone, channel, language, for_whom, locale,
           sealed_details, purge_after)
         values ($1, $2, $3, $3::timestamptz + interval '5 minutes', $3::timestamptz at time zone 'UTC', 'UTC', 'on-site',
           'lv', 'self', 'lv', 'x', $3::timestamptz + interval '30 days')`,
        [won.id, offer.id, at],
      );
    }
    await client.query('commit');
    return won !== undefined;
  } finally {
    client.release();
  }
}

/** An offer with one person who is there around the clock from tomorrow on. */
async function offerOf(pool: pg.Pool, count: number): Promise<Offer> {
  const name = `race-${randomUUID()}`;
  const { rows } = await pool.query<{ id: string; resource: string }>(
    `with place as (
       select room.id, room.organisation_id, room.zone from room where slug like 'bulk-%' and status = 'open' order by slug limit 1
     ), made as (
       insert into service (slug, organisation_id, kind, minutes, step_minutes, horizon_days, languages, channels)
       select $1, organisation_id, 'consultation', 5, 5, 60, '{lv}', '{on-site}' from place returning id
     ), person as (
       insert into resource (slug, kind, organisation_id, room_id, zone)
       select $1, 'person', organisation_id, id, zone from place returning id
     ), open as (
       insert into opening_rule (resource_id, weekday, opens, closes)
       select id, weekday, '00:00', '24:00' from person, generate_series(1, 7) weekday
     ), offered as (
       insert into offer (service_id, room_id) select made.id, place.id from made, place returning id
     ), needed as (
       insert into offer_resource (offer_id, resource_id, is_claimed) select offered.id, person.id, true from offered, person
     )
     select offered.id, person.id as resource from offered, person`,
    [name],
  );
  const [made] = rows;
  if (!made) throw new Error('the database has no open room');
  const first = Math.ceil(Date.now() / 86_400_000 + 1) * 86_400_000;
  return { ...made, times: Array.from({ length: count }, (_, n) => new Date(first + n * 300_000).toISOString()) };
}

async function torn(pool: pg.Pool): Promise<Figure> {
  const { rows } = await pool.query(
    `select booking.id
     from service join offer on offer.service_id = service.id join booking on booking.offer_id = offer.id
     left join claim on claim.booking_id = booking.id and claim.state = 'active'
     where service.slug like 'race-%' group by booking.id having count(claim.id) <> 1`,
  );
  return { what: 'bookings without their claim', measured: String(rows.length), aim: '0', isMet: rows.length === 0 };
}

async function deadlocks(pool: pg.Pool): Promise<Figure> {
  const { rows } = await pool.query<{ deadlocks: string }>(
    'select deadlocks from pg_stat_database where datname = current_database()',
  );
  const measured = rows[0]?.deadlocks ?? '?';
  return { what: 'deadlocks', measured, aim: '0', isMet: measured === '0' };
}
