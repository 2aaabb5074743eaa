import type { Locale } from '@inclusive/localisation/locale';
import { fold } from './fold.ts';
import { isName, stemsNextDoor } from './names.ts';
import { soughtPhrases, type SearchQuery, type SoughtWord } from './query.ts';
import { beginningsOf, stems, type Reading } from './stems.ts';
import { tokens, type Token } from './tokens.ts';

/** A text in parts, those that were looked for with `hit`; the parts together are the text. */
export interface MarkedPart {
  text: string;
  hit: boolean;
}

export interface MarkedText {
  locale: Locale;
  parts: MarkedPart[];
}

/** An excerpt shows about two lines. */
const wordsOfExcerpt = 30;
const wordsBeforeHit = 8;

/** Stems keep a word's beginning, so most words of a text need not be stemmed to know that they are no hit. */
function beginning(word: string): string {
  return fold(word.slice(0, 2));
}

/** What may stand before the stem of a word: “jālasa”, “vislielākais”, “nenāk”, “tebėra”. */
const leading: Record<Locale, string[]> = { lv: ['ja', 'vi', 'ne'], lt: ['ne', 'te', 'be'], en: [] };

/** Which of the query's words a word of the text answers; -1 for none. */
type Finder = (token: Token) => number;

function finderOf(text: string, query: SearchQuery, locale: Locale): Finder {
  const sought: SoughtWord[] = soughtPhrases(query, locale).flat();
  const reading: Reading = query.hasMarks ? 'accented' : 'folded';
  const starts = sought.flatMap(({ stems: found, prefix }) => [
    ...found.flatMap((stem) => beginningsOf(locale, stem, reading)),
    ...(prefix ? [prefix] : []),
  ]);
  const known = new Set(starts.map(beginning));
  const isNear = (word: string) => {
    const start = beginning(word);
    return locale === 'en' || known.has(start) || leading[locale].includes(start);
  };
  return ({ word, start }) => {
    if (!isNear(word)) return -1;
    const abroad = isName(text, start) ? stemsNextDoor(locale, word, reading) : [];
    const own = [...stems(locale, word, reading), ...abroad];
    const asTyped = reading === 'accented' ? word : fold(word);
    return sought.findIndex(
      ({ stems: found, prefix }) =>
        own.some((stem) => found.includes(stem)) || (prefix !== undefined && asTyped.startsWith(prefix)),
    );
  };
}

function partsBetween(text: string, hits: readonly Token[], from: number, to: number): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), hit: false });
  return parts;
}

/** The whole text, with the words that were looked for marked. */
export function marked(text: string, query: SearchQuery, locale: Locale): MarkedPart[] {
  const find = finderOf(text, query, locale);
  const hits = [...tokens(text)].filter((token) => find(token) >= 0);
  return partsBetween(text, hits, 0, text.length);
}

interface Found extends Token {
  index: number;
  answers: number;
}

/** The hit from which a stretch of an excerpt's length answers most of the query's words. */
function bestStart(found: readonly Found[]): Found | undefined {
  let best: Found | undefined;
  let most = 0;
  for (const [at, first] of found.entries()) {
    const answered = new Set<number>();
    for (let i = at; i < found.length; i++) {
      const next = found[i];
      if (!next || next.index - first.index > wordsOfExcerpt - wordsBeforeHit) break;
      answered.add(next.answers);
    }
    if (answered.size > most) [best, most] = [first, answered.size];
  }
  return best;
}

/** Some thirty words around the best place, with “…” where text is left out; the beginning when there is no hit. */
export function excerpt(text: string, query: SearchQuery, locale: Locale): MarkedPart[] {
  const find = finderOf(text, query, locale);
  const all = [...tokens(text)];
  const found = all.flatMap((token, index) => {
    const answers = find(token);
    return answers < 0 ? [] : [{ ...token, index, answers }];
  });
  const first = Math.max(0, (bestStart(found)?.index ?? 0) - wordsBeforeHit);
  const last = Math.min(all.length, first + wordsOfExcerpt);
  const from = first === 0 ? 0 : (all[first]?.start ?? 0);
  const to = last === all.length ? text.length : (all[last - 1]?.end ?? text.length);
  const hits = found.filter(({ start, end }) => start >= from && end <= to);
  const parts = partsBetween(text, hits, from, to);
  if (from > 0) parts.unshift({ text: '…', hit: false });
  if (to < text.length) parts.push({ text: '…', hit: false });
  return parts;
}
