import type { Locale } from '@inclusive/localisation/locale';
import { fold, hasMarks } from './fold.ts';
import { stemsNextDoor } from './names.ts';
import { stems, type Reading } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { tokens } from './tokens.ts';

/** Nobody reads the answers to longer questions; what comes after is left out. */
export const longestQuery = 300;
const mostWords = 12;

/** What somebody looks for: all the words; those of one phrase stand side by side. */
export interface SearchQuery {
  text: string;
  phrases: string[][];
  /** The last word may go on: it was not followed by anything. */
  isTyping: boolean;
  /** There was more than what is looked for. */
  isCut: boolean;
  hasMarks: boolean;
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

function wordsOf(text: string): string[] {
  return [...tokens(text)].map(({ word }) => word);
}

/** Takes any text whatever: operators, quotes and signs mean nothing, only words and pairs of quotes count. */
export function searchQuery(given: string, options: { isTyping?: boolean } = {}): SearchQuery {
  const text = given.slice(0, longestQuery);
  const phrases = [...text.matchAll(quoted)].map(([, inside]) => wordsOf(inside ?? ''));
  const single = wordsOf(text.replace(quoted, ' ')).map((word) => [word]);
  const all = [...phrases, ...single].filter((phrase) => phrase.length > 0);
  let left = mostWords;
  const kept = all.map((phrase) => {
    const part = phrase.slice(0, Math.max(left, 0));
    left -= part.length;
    return part;
  });
  return {
    text: text.trim(),
    phrases: kept.filter((phrase) => phrase.length > 0),
    isCut: given.trim().length > longestQuery || all.flat().length > mostWords,
    isTyping: (options.isTyping ?? false) && given.length <= longestQuery && /[\p{L}\p{M}\p{N}]$/u.test(text),
    hasMarks: hasMarks(kept.flat().join(' ')),
  };
}

/** A query with marks is compared with stems that have theirs; one without with all that it may stand for. */
export function readingOf(query: SearchQuery): Reading {
  return query.hasMarks ? 'accented' : 'loose';
}

/** What a word of a text may be to be a hit: one of the stems, or begin so. */
export interface SoughtWord {
  stems: readonly string[];
  prefix?: string;
}

/** Looks for nothing but small words only when there are no others. */
export function soughtPhrases(query: SearchQuery, locale: Locale): SoughtWord[][] {
  const reading = readingOf(query);
  const last = query.phrases.at(-1);
  const all = (word: string) => [...stems(locale, word, reading), ...stemsNextDoor(locale, word, reading)];
  return query.phrases.map((phrase) =>
    phrase.map((word, index) => {
      const isOpen = query.isTyping && phrase === last && index === phrase.length - 1;
      if (isOpen) return { stems: all(word), prefix: reading === 'accented' ? word : fold(word) };
      return { stems: isStopWord(locale, word) ? [] : all(word) };
    }),
  );
}

function alternatives({ stems: found, prefix }: SoughtWord): string {
  const all = found.map((stem) => `'${stem}'`);
  if (prefix) all.push(`'${prefix}':*`);
  return all.length === 1 ? all.join('') : `(${all.join(' | ')})`;
}

/** Words of a phrase keep their distance, small words between them left out. */
function phraseText(phrase: SoughtWord[]): string {
  let gap = 0;
  let text = '';
  for (const word of phrase) {
    gap += 1;
    if (word.stems.length === 0 && !word.prefix) continue;
    text += text === '' ? alternatives(word) : ` <${gap}> ${alternatives(word)}`;
    gap = 0;
  }
  return text;
}

/** Text of a `tsquery`; empty when there is nothing to look for. */
export function tsQuery(query: SearchQuery, locale: Locale): string {
  const phrases = soughtPhrases(query, locale).map(phraseText);
  return phrases
    .filter((text) => text !== '')
    .map((text) => (text.includes(' <') ? `(${text})` : text))
    .join(' & ');
}
