import { Injectable } from '@nestjs/common';
import { locales, type Locale } from '@inclusive/localisation/locale';
import { corrected } from '@inclusive/search/corrected';
import { fold } from '@inclusive/search/fold';
import { excerpt, marked } from '@inclusive/search/marked';
import { type SearchQuery, searchQuery, tsQuery } from '@inclusive/search/query';
import { limitOf } from '../shared/connection.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { type SearchKind, searchKinds } from '../shared/search/search-source.ts';
import type { SearchArgs, SearchConnection, SearchResult, Suggestion, SuggestionsArgs } from './search.graphql.ts';
import { ALIKE, SEARCH, SUGGESTIONS } from './search.sql.ts';

interface ShownRow {
  kind: SearchKind;
  id: string;
  locale: Locale;
  place: number;
  isOwn: boolean;
  /** Null for what is too far behind to be ranked by all its words. */
  rank: number | null;
  path: string;
  title: string;
  ownTitle: string | null;
  excerptText: string;
}

interface Answer {
  nodes: ShownRow[];
  kinds: Partial<Record<SearchKind, number>>;
  languages: Partial<Record<Locale, number>>;
}

interface Asked {
  query: SearchQuery;
  answer: Answer;
  correctedTo: string | null;
}

/** Places are counted up to here; nobody reads on for longer. */
const LAST_PLACE = 1000;
const MOST_SUGGESTIONS = 10;
const SHORTEST_BEGINNING = 2;
const WORDS_CORRECTED = 4;

@Injectable()
export class SearchReader {
  constructor(private readonly database: Prepared) {}

  async search(args: SearchArgs): Promise<SearchConnection> {
    const size = limitOf(args) - 1;
    const from = placeAfter(args);
    const given = searchQuery(args.text);
    const { query, answer, correctedTo } = await this.asked(given, args, [from, size]);
    const totalCount = args.kind ? (answer.kinds[args.kind] ?? 0) : sum(answer.kinds);
    const hasNextPage = Boolean(args.kind) && from + size < Math.min(totalCount, LAST_PLACE);
    return {
      nodes: inOrder(answer.nodes).map((row) => resultOf(row, query, args.locale)),
      pageInfo: {
        endCursor: args.kind && answer.nodes.length ? String(from + answer.nodes.length) : null,
        hasNextPage,
      },
      totalCount,
      kinds: searchKinds.map((kind) => ({ kind, count: answer.kinds[kind] ?? 0 })).filter(({ count }) => count),
      languages: locales
        .map((locale) => ({ locale, count: answer.languages[locale] ?? 0 }))
        .filter(({ count }) => count),
      hasWords: locales.some((locale) => tsQuery(given, locale) !== ''),
      isCut: given.isCut,
      correctedTo,
    };
  }

  async suggestions({ text, locale, first }: SuggestionsArgs): Promise<Suggestion[]> {
    const typed = fold(text.slice(0, 100))
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
      .trim();
    if (typed.length < SHORTEST_BEGINNING) return [];
    const query = searchQuery(typed, { isTyping: true });
    const limit = Math.min(Math.max(first, 1), MOST_SUGGESTIONS);
    return this.database.query<Suggestion[]>(SUGGESTIONS, [
      ...locales.map((each) => tsQuery(query, each)),
      typed,
      `${typed}\u{10FFFF}`,
      locale,
      limit,
    ]);
  }

  /** As typed; else without marks, in case one is wrong; else with words that titles, abstracts or people have. */
  private async asked(query: SearchQuery, args: SearchArgs, part: [number, number]): Promise<Asked> {
    const answer = await this.answer(query, args, part);
    if (sum(answer.languages)) return { query, answer, correctedTo: null };
    if (query.hasMarks) return this.asked(searchQuery(fold(query.text)), args, part);
    const better = await this.better(query);
    if (!better) return { query, answer, correctedTo: null };
    const nearest = searchQuery(better);
    const instead = await this.answer(nearest, args, part);
    return sum(instead.languages)
      ? { query: nearest, answer: instead, correctedTo: better }
      : { query, answer, correctedTo: null };
  }

  private async answer(query: SearchQuery, args: SearchArgs, [from, size]: [number, number]): Promise<Answer> {
    const queries = locales.map((locale) => tsQuery(query, locale));
    if (queries.every((text) => text === '')) return { nodes: [], kinds: {}, languages: {} };
    const values = [...queries, args.locale, args.language ?? null, args.kind ?? null, from, size];
    const [answer] = await this.database.query<Answer[]>(SEARCH, values);
    return answer ?? { nodes: [], kinds: {}, languages: {} };
  }

  private async better(query: SearchQuery): Promise<string | undefined> {
    const words = query.phrases.flat().filter(({ length }) => length > 3 && length < 40);
    if (!words.length) return undefined;
    const near = await this.database.query<{ word: string }[]>(ALIKE, [words.slice(0, WORDS_CORRECTED).map(fold)]);
    return corrected(
      query,
      near.map(({ word }) => word),
    );
  }
}

/** @throws NotFound for what is no cursor of ours */
function placeAfter({ kind, after }: SearchArgs): number {
  if (!kind || !after) return 0;
  if (!/^\d{1,4}$/.test(after) || Number(after) > LAST_PLACE) throw new NotFound('page');
  return Number(after);
}

function sum(counts: Partial<Record<string, number>>): number {
  return Object.values(counts).reduce<number>((all, count = 0) => all + count, 0);
}

/** Kind by kind, first the kind whose best answer is the best of all. */
function inOrder(rows: ShownRow[]): ShownRow[] {
  const groups = searchKinds.map((kind) => rows.filter((row) => row.kind === kind)).filter(({ length }) => length);
  return groups.sort(([a], [b]) => worth(b) - worth(a)).flat();
}

/** An answer in the reader's language goes before all others. */
function worth(row: ShownRow | undefined): number {
  return (row?.isOwn ? 1000 : 0) + (row?.rank ?? 0);
}

/** The title in the reader's language where there is one; the excerpt in the language that answers. */
function resultOf(row: ShownRow, query: SearchQuery, reader: Locale): SearchResult {
  const [title, locale] = row.ownTitle === null ? [row.title, row.locale] : [row.ownTitle, reader];
  return {
    id: row.id,
    kind: row.kind,
    path: row.path,
    title: { locale, parts: marked(title, query, locale) },
    excerpt: { locale: row.locale, parts: excerpt(row.excerptText, query, row.locale) },
  };
}
