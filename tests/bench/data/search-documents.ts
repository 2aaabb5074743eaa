import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { locales } from '@inclusive/localisation/locale';
import { stemsVersion } from '@inclusive/search/stems';
import { keepRows } from '../../../api/src/search/keep-rows.ts';
import { rowsOf } from '../../../api/src/search/search-rows.ts';
import type { SearchDocument } from '../../../api/src/shared/search/search-source.ts';
import { numbersFrom, textOf, vocabularyOf } from './search-texts.ts';

export const amounts = { materials: 20_000, books: 50_000 };

/** So many different texts of five pages; each stands in twenty materials under another title. */
const TEXTS = 1_000;
const WORDS_OF_FIVE_PAGES = 2_000;
const STEP = 100;

export interface Upkeep {
  documents: number;
  /** Milliseconds for each document of five pages: making its stems, and keeping them with their indexes. */
  stemming: number;
  keeping: number;
}

const vocabularies = { lv: vocabularyOf('lv'), lt: vocabularyOf('lt'), en: vocabularyOf('en') };

function documents(kind: 'material' | 'book', from: number, amount: number): SearchDocument[] {
  const random = numbersFrom(from + (kind === 'book' ? 1_000_000 : 0));
  return Array.from({ length: amount }, (_, at) => {
    const locale = locales[(from + at) % locales.length] ?? 'lv';
    const words = (count: number) => textOf(vocabularies[locale], count, random);
    const text = kind === 'material' ? [{ weight: 'D' as const, text: words(WORDS_OF_FIVE_PAGES) }] : [];
    return {
      id: randomUUID(),
      locale,
      path: `/${kind}s/bulk-${from + at}`,
      title: words(5),
      fields: [{ weight: 'B' as const, text: words(30) }, ...text],
    };
  });
}

/** Fills the index and says what one document costs. */
export async function fillIndex(client: pg.Client): Promise<Upkeep> {
  const run = (statement: string, values: unknown[]) => client.query(statement, values);
  await client.query('delete from search_index');
  await client.query('insert into search_index (version, started_at, finished_at) values ($1, now(), now())', [
    stemsVersion,
  ]);
  const upkeep = { documents: 0, stemming: 0, keeping: 0 };
  for (let from = 0; from < TEXTS; from += STEP) {
    const given = documents('material', from, STEP);
    const start = performance.now();
    const rows = await rowsOf('material', given);
    const made = performance.now();
    await keepRows(run, rows);
    upkeep.documents += STEP;
    upkeep.stemming += made - start;
    upkeep.keeping += performance.now() - made;
  }
  await multiply(client, amounts.materials / TEXTS);
  for (let from = 0; from < amounts.books; from += STEP) {
    await keepRows(run, await rowsOf('book', documents('book', from, STEP)));
  }
  await client.query('vacuum analyze search_document, search_word');
  return {
    documents: upkeep.documents,
    stemming: upkeep.stemming / upkeep.documents,
    keeping: upkeep.keeping / upkeep.documents,
  };
}

/** Each material so many times, under the title and the abstract of another one. */
async function multiply(client: pg.Client, times: number): Promise<void> {
  await client.query(
    `with numbered as (
       select *, row_number() over (partition by locale order by owner_id) as number,
         count(*) over (partition by locale) as total
       from search_document where kind = 'material' and path like '/materials/bulk-%'
     )
     insert into search_document (
       kind, owner_id, locale, variant, path, title, title_folded, title_words, heading, words, excerpt_text, indexed_at
     )
     select text.kind, gen_random_uuid(), text.locale, 'standard', head.path || '-' || copy, head.title,
       head.title_folded, head.title_words, head.heading, head.heading || ts_filter(text.words, '{d}'),
       text.excerpt_text, clock_timestamp()
     from generate_series(1, $1 - 1) copy cross join numbered text
     join numbered head on head.locale = text.locale and head.number = (text.number + copy * 37) % text.total + 1`,
    [times],
  );
}
