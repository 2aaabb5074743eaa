import { compareInTurn, measureBlock } from '@inclusive/tooling/benchmark';
import { withProgress } from '@inclusive/tooling/progress';
import { startApi } from './api-process.ts';
import type { BenchDatabase } from './database.ts';
import { type Ask, loadFor } from './load.ts';
import { past } from './operations.ts';
import { atMost, type Figure, microseconds, milliseconds, printTable } from './table.ts';

const WARM_UP_MS = 4_000;
const BLOCK_MS = 2_000;
const ROUNDS = 5;
const CACHED_AIM_MS = 0.1;

export const readPages = {
  home: '/lv',
  'room list': '/lt/rooms',
  room: '/en/rooms/pasvalys',
  'course list': '/lt/courses',
  course: '/lv/courses/sensory-reading-room',
  gallery: '/lv/contests/my-emotions/gallery',
};

/** CPU of the API process for each page: rendered anew, and from the cache for anonymous readers. */
export async function benchPages(database: BenchDatabase): Promise<void> {
  const api = await startApi(database);
  try {
    for (const [name, path] of Object.entries(readPages)) {
      const asked: Ask = { url: api.address + path, method: 'GET', headers: { 'accept-encoding': 'br' } };
      printTable(`Page: ${name}`, await figuresOf(asked, api.pid));
    }
  } finally {
    await api.stop();
  }
}

async function figuresOf(asked: Ask, pid: number): Promise<Figure[]> {
  const rendered = past([asked]);
  await withProgress(`${asked.url}: warming up`, async () => {
    for (const asks of [rendered, [asked]]) await loadFor(asks, WARM_UP_MS);
  });
  const block = (asks: Ask[]) => () => measureBlock([{ name: 'server', pid }], BLOCK_MS, (time) => loadFor(asks, time));
  const cpu = await withProgress(`${asked.url}: measuring`, () =>
    compareInTurn({ rendered: block(rendered), cached: block([asked]) }, ROUNDS),
  );
  const renderedMicroseconds = cpu.rendered['server'] ?? 0;
  return [
    { what: 'rendered anew', measured: microseconds(renderedMicroseconds) },
    { what: 'pages per CPU-second', measured: (1e6 / renderedMicroseconds).toFixed(0) },
    atMost('from the cache', (cpu.cached['server'] ?? 0) / 1000, CACHED_AIM_MS, milliseconds),
  ];
}
