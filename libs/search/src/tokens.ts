import { lowered } from './fold.ts';

/** A word of a text: `start` and `end` are offsets into the text as it was given. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** PostgreSQL takes lexemes below 2 KB; no word that somebody looks for is as long as this. */
const longestWord = 60;

export function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const [found] = match;
    const word = lowered(found.slice(0, longestWord)).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    if (word) yield { word, start: match.index, end: match.index + found.length };
  }
}
