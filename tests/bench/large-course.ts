import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { compareInTurn, measureBlock } from '@inclusive/tooling/benchmark';
import { withProgress } from '@inclusive/tooling/progress';
import { sessionCookieName, signedToken } from '../../api/src/accounts/session-cookie.ts';
import { load } from '../../migrations/seeds/load/20-courses.ts';
import { type ApiProcess, secret, startApi } from './api-process.ts';
import { courseOfSize, type CourseSize, lessonIds } from './data/course-files.ts';
import { editorSession, learners, learnerSession } from './data/learners.ts';
import type { BenchDatabase } from './database.ts';
import { type Ask, loadFor } from './load.ts';
import { atMost, type Figure, milliseconds, printTable, times } from './table.ts';

const WARM_UP_MS = 2_000;
const BLOCK_MS = 1_500;
const ROUNDS = 5;
const AIM = 1.5;

interface Side extends CourseSize {
  learners: number;
}

const sides: Record<'large' | 'small', Side> = {
  large: { slug: 'large-course', organisation: 'large', modules: 12, lessons: 10, blocks: 15, learners: 5_000 },
  small: { slug: 'small-course', organisation: 'small', modules: 3, lessons: 2, blocks: 15, learners: 50 },
};

interface Visit {
  path: string;
  cookie: string;
}

/** What a learner and an author open, in a large course with many learners beside a small one with few. */
export async function benchLargeCourse(database: BenchDatabase): Promise<void> {
  const visits = await withProgress('Filling a large course and a small one', () => fillCourses(database.url));
  const api = await startApi(database);
  try {
    const figures: Figure[] = [];
    for (const [name, sides] of Object.entries(visits)) figures.push(...(await compare(name, sides, api, database)));
    printTable('A course of 120 lessons and 5 000 learners beside one of 6 and 50: CPU a page', figures);
  } finally {
    await api.stop();
  }
}

type Visits = Record<string, Record<'large' | 'small', Visit>>;

async function fillCourses(url: string): Promise<Visits> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const [large, small] = [await fill(client, sides.large), await fill(client, sides.small)];
    await client.query('vacuum analyze');
    const both = (path: (side: Side) => string, who: 'learner' | 'editor') => ({
      large: { path: path(sides.large), cookie: large[who] },
      small: { path: path(sides.small), cookie: small[who] },
    });
    return {
      'my learning': both(() => '/lv/learning', 'learner'),
      lesson: both((side) => `/lv/courses/${side.slug}/learn/${lessonIds(side)[3]}`, 'learner'),
      'figures of our courses': both(() => '/lv/authoring/figures', 'editor'),
    };
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, side: Side): Promise<Record<'learner' | 'editor', string>> {
  await client.query(`insert into organisation (slug, country, source_locale) values ($1, 'LV', 'lv')`, [
    side.organisation,
  ]);
  await load(client, courseOfSize(side));
  await client.query(learners, [side.learners, side.slug]);
  return {
    learner: await session(client, learnerSession, side.slug),
    editor: await session(client, editorSession, side.organisation),
  };
}

async function session(client: pg.Client, statement: string, whose: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await client.query(statement, [whose, token]);
  return `${sessionCookieName('http://localhost')}=${signedToken(token, secret)}`;
}

async function compare(
  name: string,
  visits: Visits[string],
  api: ApiProcess,
  database: BenchDatabase,
): Promise<Figure[]> {
  const watched = [
    { name: 'api', pid: api.pid },
    { name: 'postgres', pid: database.pid },
  ];
  const ask = ({ path, cookie }: Visit): Ask[] => [
    { url: api.address + path, method: 'GET', headers: { accept: 'text/html', cookie } },
  ];
  const asks = { large: ask(visits.large), small: ask(visits.small) };
  const block = (side: Ask[]) => () => measureBlock(watched, BLOCK_MS, (time) => loadFor(side, time));
  const cpu = await withProgress(`Opening ${name}`, async () => {
    for (const side of Object.values(asks)) await loadFor(side, WARM_UP_MS);
    return compareInTurn({ large: block(asks.large), small: block(asks.small) }, ROUNDS);
  });
  const sum = (side: Record<string, number>) => ((side['api'] ?? 0) + (side['postgres'] ?? 0)) / 1000;
  const [large, small] = [sum(cpu.large), sum(cpu.small)];
  return [
    { what: `${name}, small course`, measured: milliseconds(small) },
    { what: `${name}, large course`, measured: milliseconds(large) },
    atMost(`${name}, large to small`, large / small, AIM, times),
  ];
}
