import pg from 'pg';
import { compareInTurn, measureBlock, median } from '@inclusive/tooling/benchmark';
import { withProgress } from '@inclusive/tooling/progress';
import { type ApiProcess, startApi } from './api-process.ts';
import type { BenchDatabase } from './database.ts';
import { type Ask, loadFor } from './load.ts';
import { askFor, past } from './operations.ts';
import { atMost, type Figure, milliseconds, printTable, times } from './table.ts';

const CONTEST = 'my-emotions';
const A_PAGE = 24;
const FAR_PAGE = 200;
const WARM_UP_MS = 2_000;
const BLOCK_MS = 1_500;
const ROUNDS = 5;
const TURNS = 100;

type Filter = Partial<Record<'emotion' | 'category' | 'ageGroup' | 'place', string>>;

/** Pages of a gallery of 20 000 photos, the first beside a far one, and each filter beside the bare statement for it. */
export async function benchGallery(database: BenchDatabase): Promise<void> {
  const api = await startApi(database);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const figures = [...(await comparePages(api, database)), ...(await compareFilters(api, client))];
    printTable('A gallery of 20 000 photos, nothing from a cache', figures);
  } finally {
    await client.end();
    await api.stop();
  }
}

const page = (api: ApiProcess, variables: object): Ask[] =>
  past([askFor(api.address, 'Gallery', { contest: CONTEST, locale: 'lv', first: A_PAGE, ...variables })]);

async function comparePages(api: ApiProcess, database: BenchDatabase): Promise<Figure[]> {
  const far = await withProgress(`Turning to page ${FAR_PAGE}`, () => cursorBefore(api, FAR_PAGE));
  const watched = [
    { name: 'api', pid: api.pid },
    { name: 'postgres', pid: database.pid },
  ];
  const block = (asks: Ask[]) => () => measureBlock(watched, BLOCK_MS, (time) => loadFor(asks, time));
  const [near, distant] = [page(api, {}), page(api, { after: far })];
  const cpu = await withProgress('Opening both pages', async () => {
    for (const asks of [near, distant]) await loadFor(asks, WARM_UP_MS);
    return compareInTurn({ near: block(near), far: block(distant) }, ROUNDS);
  });
  const sum = (side: Record<string, number>) => ((side['api'] ?? 0) + (side['postgres'] ?? 0)) / 1000;
  return [
    { what: 'page 1, CPU', measured: milliseconds(sum(cpu.near)) },
    { what: `page ${FAR_PAGE}, CPU`, measured: milliseconds(sum(cpu.far)) },
    atMost(`page ${FAR_PAGE} to page 1`, sum(cpu.far) / sum(cpu.near), 1.1, times),
  ];
}

interface Answered {
  data: { gallery: { nodes: unknown[]; pageInfo: { endCursor: string } } };
}

async function cursorBefore(api: ApiProcess, number: number): Promise<string> {
  let after: string | undefined;
  for (let turned = 1; turned < number; turned += 1) {
    const { data } = (await answerTo(page(api, after ? { after } : {}))) as Answered;
    if (data.gallery.nodes.length < A_PAGE) throw new Error(`the gallery ends on page ${turned}`);
    after = data.gallery.pageInfo.endCursor;
  }
  return after ?? '';
}

async function answerTo([asked]: readonly Ask[]): Promise<unknown> {
  if (!asked) throw new Error('nothing is asked');
  const { url, body = '', ...rest } = asked;
  const response = await fetch(url, { ...rest, body });
  if (!response.ok) throw new Error(`${response.status} from ${url}`);
  return response.json();
}

async function compareFilters(api: ApiProcess, client: pg.Client): Promise<Figure[]> {
  const { rows } = await client.query<Required<Filter>>(CHOICES, [CONTEST]);
  const { emotion, category, ageGroup, place } = rows[0] ?? {};
  if (!emotion || !category || !ageGroup || !place) throw new Error('the photos say nothing of themselves');
  const filters: Record<string, Filter> = {
    'a feeling': { emotion },
    'a category': { category },
    'an age group': { ageGroup },
    'a place': { place },
    'all four': { emotion, category, ageGroup, place },
  };
  const figures: Figure[] = [];
  for (const [name, filter] of Object.entries(filters)) {
    const values = [CONTEST, filter.emotion, filter.category, filter.ageGroup, filter.place].map(
      (each) => each ?? null,
    );
    const bare = await inTurn(`Photos of ${name}`, {
      api: () => answerTo(page(api, filter)),
      bare: () => client.query({ text: bareSql(filter), values }),
    });
    figures.push(
      atMost(`${name}: API to bare SQL (${milliseconds(bare.bare)}), wall clock`, bare.api / bare.bare, 3, times),
    );
  }
  const facets = past([askFor(api.address, 'GalleryFacets', { contest: CONTEST })]);
  const counts = await inTurn('Counting', {
    api: () => answerTo(facets),
    bare: () => client.query({ text: BARE_COUNTS, values: [CONTEST] }),
  });
  figures.push(
    atMost(
      `all counts: API to bare SQL (${milliseconds(counts.bare)}), wall clock`,
      counts.api / counts.bare,
      3,
      times,
    ),
  );
  return figures;
}

/** Medians in milliseconds, one after the other in turns. */
async function inTurn(
  name: string,
  sides: Record<'api' | 'bare', () => Promise<unknown>>,
): Promise<Record<'api' | 'bare', number>> {
  return withProgress(name, async () => {
    const taken = { api: [] as number[], bare: [] as number[] };
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const side of ['api', 'bare'] as const) {
        const began = performance.now();
        await sides[side]();
        if (turn >= TURNS / 5) taken[side].push(performance.now() - began);
      }
    }
    return { api: median(taken.api), bare: median(taken.bare) };
  });
}

/** $1 contest */
const CHOICES = `
  select p.emotions[1] as emotion, p.place, k.slug as category, a.slug as "ageGroup"
  from photo p join contest c on c.id = p.contest_id
  join contest_category k on k.id = p.category_id join contest_age_group a on a.id = p.age_group_id
  where c.slug = $1 and p.state = 'approved' and p.place is not null order by p.decided_at limit 1`;

/** What somebody would write who wants these photos and nothing else. $1 contest, $2… what they are narrowed down to */
function bareSql({ emotion, category, ageGroup, place }: Filter): string {
  const conditions = [
    emotion ? '$2 = any(p.emotions)' : '$2::text is null',
    category ? 'k.slug = $3' : '$3::text is null',
    ageGroup ? 'a.slug = $4' : '$4::text is null',
    place ? 'p.place = $5' : '$5::text is null',
  ];
  return `
    select p.id, p.title, p.alt_text, p.locale, p.width, p.height, p.thumbhash, p.renditions, p.emotions, p.decided_at
    from photo p join contest c on c.id = p.contest_id
    left join contest_category k on k.id = p.category_id left join contest_age_group a on a.id = p.age_group_id
    where c.slug = $1 and p.is_shown and ${conditions.join(' and ')}
    order by p.decided_at desc, p.id desc limit ${A_PAGE + 1}`;
}

/** $1 contest */
const BARE_COUNTS = `
  with shown as (
    select p.emotions, p.category_id, p.age_group_id, p.place from photo p join contest c on c.id = p.contest_id
    where c.slug = $1 and p.is_shown
  )
  select 'emotion' as facet, emotion as value, count(*) from shown, unnest(emotions) emotion group by 2
  union all select 'category', category_id::text, count(*) from shown group by 2
  union all select 'age', age_group_id::text, count(*) from shown group by 2
  union all select 'place', place, count(*) from shown group by 2`;
