import { withProgress } from '@inclusive/tooling/progress';
import { stopChild } from '@inclusive/tooling/processes';
import pg from 'pg';
import { startApi } from './api-process.ts';
import { point, pointOffers, visits } from './data/point.ts';
import type { BenchDatabase } from './database.ts';
import { sameBytes, startBare } from './lists.ts';
import { type Ask, loadFor } from './load.ts';
import { askFor, operations, past, samplesIn } from './operations.ts';
import { quiet } from './quiet.ts';
import { record } from './recording.ts';
import { type Figure, printTable } from './table.ts';

const WARM_UP_MS = 3_000;
const BLOCK_MS = 2_000;
const ROUNDS = 5;
const RATIO_AIM = 0.5;
const NO_SLOWER = 0.95;
const BOOKINGS = 5_000;
const HISTORY = { years: 5, visits: 150_000 };

interface Rates {
  api: number;
  bare: number;
}

/** Free times of a month at a point with ten consultants: through the API and as bare SQL, with and without a past. */
export async function benchPoint(database: BenchDatabase): Promise<void> {
  const offers = await fill(database.url);
  const { month } = await samplesIn(database.url);
  const asks = (address: string) => offers.map((offer) => askFor(address, 'FreeTimes', { offer, ...month }));
  const operation = operations.filter(({ name }) => name === 'FreeTimes').map(({ name }) => ({ name, asks }));
  const file = await withProgress('Recording the statements of the point', () => record(database, operation));
  const api = await startApi(database);
  const bare = await startBare(database, file);
  try {
    const sides = { api: past(asks(api.address)), bare: asks(bare.address) };
    await withProgress('Waiting for the jobs of the start', () => connected(database.url, quiet));
    await sameBytes(sides.api, sides.bare);
    const young = await withProgress('Free times of a month: measuring', () => compare(sides));
    await withProgress(`Adding ${HISTORY.years} years`, () => age(database.url));
    const old = await withProgress('The same with a past: measuring', () => compare(sides));
    printTable(`Free times of a month: 10 consultants, ${BOOKINGS} bookings`, figuresOf(young, old));
  } finally {
    await stopChild(bare.child);
    await api.stop();
  }
}

function figuresOf(young: Rates, old: Rates): Figure[] {
  const atLeast = (what: string, ratio: number, aim: number): Figure => ({
    what,
    measured: ratio.toFixed(2),
    aim: `≥ ${aim}`,
    isMet: ratio >= aim,
  });
  const rate = (value: number) => `${value.toFixed(0)} a second`;
  return [
    { what: 'bare SQL over node:http', measured: rate(young.bare) },
    { what: 'API, uncached', measured: rate(young.api) },
    atLeast('API to bare SQL', young.api / young.bare, RATIO_AIM),
    { what: `with ${HISTORY.years} years, bare SQL`, measured: rate(old.bare) },
    { what: `with ${HISTORY.years} years, API`, measured: rate(old.api) },
    atLeast(`API with ${HISTORY.years} years to bare SQL`, old.api / old.bare, RATIO_AIM),
    atLeast(`API with ${HISTORY.years} years to without`, old.api / young.api, NO_SLOWER),
  ];
}

/** In turns, so that a busy machine slows both. */
async function compare({ api, bare }: Record<keyof Rates, Ask[]>): Promise<Rates> {
  for (const side of [api, bare]) await loadFor(side, WARM_UP_MS);
  const answered = { api: 0, bare: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    answered.api += await loadFor(api, BLOCK_MS);
    answered.bare += await loadFor(bare, BLOCK_MS);
  }
  const seconds = (ROUNDS * BLOCK_MS) / 1000;
  return { api: answered.api / seconds, bare: answered.bare / seconds };
}

async function fill(url: string): Promise<string[]> {
  return connected(url, async (client) => {
    await client.query(point);
    await client.query(visits, [-20, 60, BOOKINGS]);
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ id: string }>(pointOffers);
    return rows.map(({ id }) => id);
  });
}

async function age(url: string): Promise<void> {
  await connected(url, async (client) => {
    await client.query(visits, [-365 * HISTORY.years, -21, HISTORY.visits]);
    await client.query('vacuum analyze');
  });
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
