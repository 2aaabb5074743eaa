import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { locales } from '@inclusive/localisation/locale';
import { searchQuery, tsQuery } from '@inclusive/search/query';
import { withProgress } from '@inclusive/tooling/progress';
import { documentIdOf } from '../../web/src/shared/api.ts';
import { SearchDocument, SuggestionsDocument } from '../../web/src/shared/operations/graphql.ts';
import { type ApiProcess, startApi } from './api-process.ts';
import { amounts, fillIndex, type Upkeep } from './data/search-documents.ts';
import { numbersFrom, textOf, vocabularyOf } from './data/search-texts.ts';
import type { BenchDatabase } from './database.ts';
import { atMost, type Figure, milliseconds, printTable, times } from './table.ts';

const QUESTIONS = 120;
const WARM_UP = 20;
const AIM = 3;

/** Everything that answers, ranked by all its words: what anybody would write first. */
const RANKED = locales
  .map(
    (locale, at) => `
    select kind, owner_id, title, ts_rank(words, $${at + 1}::tsquery) as rank from search_document
    where locale = '${locale}' and words @@ $${at + 1}::tsquery`,
  )
  .join(' union all ')
  .concat(' order by rank desc limit 20');

const RANKED_TITLES = RANKED.replaceAll('words', 'title_words').replace('limit 20', 'limit 6');

interface Question {
  text: string;
  isTyping: boolean;
}

/** Words as often as readers meet them, one to three of them; the beginnings of words for suggestions. */
function questions(isTyping: boolean): Question[] {
  const random = numbersFrom(isTyping ? 11 : 12);
  const vocabularies = locales.map(vocabularyOf);
  return Array.from({ length: QUESTIONS }, (_, at) => {
    const vocabulary = vocabularies[at % vocabularies.length] ?? [];
    const text = textOf(vocabulary, 1 + (at % 3), random);
    return { text: isTyping ? text.slice(0, Math.max(3, text.length - 2)) : text, isTyping };
  });
}

/** Milliseconds of each question, in turns with the bare statement, so that a busy machine changes both. */
async function timed(asked: Question[], ways: Record<'api' | 'bare', (question: Question) => Promise<void>>) {
  const spent = { api: [] as number[], bare: [] as number[] };
  for (const [at, question] of asked.entries()) {
    for (const way of ['bare', 'api'] as const) {
      const start = performance.now();
      await ways[way](question);
      if (at >= WARM_UP) spent[way].push(performance.now() - start);
    }
  }
  return spent;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function figuresOf(what: string, { api, bare }: { api: number[]; bare: number[] }): Figure[] {
  return [0.5, 0.95].flatMap((share) => {
    const name = `${what}, p${share * 100}`;
    const [ours, theirs] = [quantile(api, share), quantile(bare, share)];
    return [
      { what: `${name}: PostgreSQL's ranked query`, measured: milliseconds(theirs) },
      { what: `${name}: the API's answer`, measured: milliseconds(ours) },
      atMost(`${name}: ratio`, ours / theirs, AIM, times),
    ];
  });
}

/** Each question is new to the cache of answers. */
function asker(api: ApiProcess, documentId: string, more: object) {
  return async ({ text }: Question): Promise<void> => {
    const variables = { text, locale: 'lv', ...more };
    const answer = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables }),
    });
    const { data } = (await answer.json()) as { data?: unknown };
    if (!data) throw new Error(`no answer to ${text}`);
  };
}

/** Search over 20 000 materials and 50 000 books beside the ranked query alone. */
export async function benchSearch(database: BenchDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const upkeep = await withProgress('Filling the index', () => fillIndex(client));
    await compare(database, client, upkeep);
  } finally {
    await client.end();
  }
}

async function compare(database: BenchDatabase, client: pg.Client, upkeep: Upkeep): Promise<void> {
  const api = await startApi(database);
  const bare =
    (name: string, text: string) =>
    async ({ text: asked, isTyping }: Question) => {
      const query = searchQuery(asked, { isTyping });
      await client.query({ name, text, values: locales.map((locale) => tsQuery(query, locale)) });
    };
  try {
    const search = await timed(questions(false), {
      bare: bare('ranked', RANKED),
      api: asker(api, documentIdOf(SearchDocument), { first: 5 }),
    });
    const suggestions = await timed(questions(true), {
      bare: bare('titles', RANKED_TITLES),
      api: asker(api, documentIdOf(SuggestionsDocument), {}),
    });
    printTable(`Search in ${amounts.materials} materials of 5 pages and ${amounts.books} books`, [
      ...figuresOf('search', search),
      ...figuresOf('suggestions', suggestions),
      { what: 'upkeep: stems of a document of 5 pages', measured: milliseconds(upkeep.stemming) },
      { what: 'upkeep: keeping it with its indexes', measured: milliseconds(upkeep.keeping) },
    ]);
  } finally {
    await api.stop();
  }
}
