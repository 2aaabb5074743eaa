import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { compareInTurn, measureBlock } from '@inclusive/tooling/benchmark';
import { withProgress } from '@inclusive/tooling/progress';
import { sessionCookieName, signedToken } from '../../api/src/accounts/session-cookie.ts';
import { type ApiProcess, secret, startApi } from './api-process.ts';
import type { BenchDatabase } from './database.ts';
import { type Ask, loadFor, succeed } from './load.ts';
import { atMost, type Figure, kilobytes, milliseconds, printTable } from './table.ts';

const WARM_UP_MS = 4_000;
const BLOCK_MS = 1_500;
const ROUNDS = 5;
const CACHED_AIM_MS = 0.1;

export const pages = {
  home: '/lv',
  courses: '/lv/courses',
  course: '/lv/courses/sensory-reading-room',
  rooms: '/lv/rooms',
  room: '/lv/rooms/pasvalys',
  gallery: '/lv/contests/my-emotions/gallery',
};

/** CPU of pages rendered on the server: for somebody signed in, for whom nothing is kept, and from the cache for everyone else. */
export async function benchPages(database: BenchDatabase): Promise<void> {
  const cookie = await sessionIn(database);
  const api = await startApi(database);
  try {
    const figures: Figure[] = [];
    for (const [name, path] of Object.entries(pages))
      figures.push(...(await measured(name, api, path, cookie, database)));
    printTable('Pages rendered on the server: CPU of the API, PostgreSQL', figures);
  } finally {
    await api.stop();
  }
}

async function measured(
  name: string,
  api: ApiProcess,
  path: string,
  cookie: string,
  database: BenchDatabase,
): Promise<Figure[]> {
  const page = (headers: Record<string, string>): Ask[] => [
    { url: api.address + path, method: 'GET', headers: { 'accept-encoding': 'br', accept: 'text/html', ...headers } },
  ];
  const asks = { rendered: page({ cookie }), cached: page({}) };
  const watched = [
    { name: 'api', pid: api.pid },
    { name: 'postgres', pid: database.pid },
  ];
  const { length } = (await succeed(asks.cached[0] as Ask)).body;
  const block = (side: Ask[]) => () => measureBlock(watched, BLOCK_MS, (time) => loadFor(side, time));
  const cpu = await withProgress(`Rendering ${path}`, async () => {
    for (const side of Object.values(asks)) await loadFor(side, WARM_UP_MS);
    return compareInTurn({ rendered: block(asks.rendered), cached: block(asks.cached) }, ROUNDS);
  });
  const rendered = cpu.rendered['api'] ?? 0;
  return [
    {
      what: `${name}, rendered, ${kilobytes(length)} compressed`,
      measured: `${Math.round(1e6 / rendered)} pages per CPU-second + PostgreSQL ${milliseconds((cpu.rendered['postgres'] ?? 0) / 1000)}`,
    },
    atMost(`${name}, from the cache`, (cpu.cached['api'] ?? 0) / 1000, CACHED_AIM_MS, milliseconds),
  ];
}

/** The cookie of a session of one of the people in the database. */
export async function sessionIn(database: BenchDatabase): Promise<string> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const token = randomBytes(24).toString('base64url');
    await client.query(
      `insert into auth.session (token, user_id, expires_at)
       select $1, id, '2100-01-01' from auth."user" where email like 'bulk-%' limit 1`,
      [token],
    );
    return `${sessionCookieName('http://localhost')}=${signedToken(token, secret)}`;
  } finally {
    await client.end();
  }
}
