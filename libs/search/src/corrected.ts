import { fold } from './fold.ts';
import type { SearchQuery } from './query.ts';
import { tokens } from './tokens.ts';

/** Words are alike when they share as many of their groups of three letters. */
const leastAlike = 0.35;
const shortestWord = 4;
const longestWord = 40;
const mostWordsOfText = 80;

function groupsOf(word: string): Set<string> {
  const letters = `  ${fold(word)} `;
  return new Set(Array.from({ length: letters.length - 2 }, (_, at) => letters.slice(at, at + 3)));
}

/** Share of common groups of three letters, as PostgreSQL's `similarity` counts it. */
export function likeness(a: string, b: string): number {
  const [one, other] = [groupsOf(a), groupsOf(b)];
  const common = [...one].filter((group) => other.has(group)).length;
  return common / (one.size + other.size - common);
}

function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = leastAlike;
  for (const candidate of known) {
    const alike = likeness(word, candidate);
    if (alike >= most) [best, most] = [candidate, alike];
  }
  return best;
}

/** Words from which others can be corrected: of the beginnings of texts, each once. */
export function spellings(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    let left = mostWordsOfText;
    for (const { word } of tokens(text)) {
      if (left-- <= 0) break;
      if (word.length >= shortestWord && word.length <= longestWord && !/\p{N}/u.test(word)) found.add(word);
    }
  }
  return [...found];
}

/** The query with each word replaced by the known one that is most like it; nothing when that changes nothing. */
export function corrected(query: SearchQuery, known: readonly string[]): string | undefined {
  const words = query.phrases.flat();
  const better = words.map((word) => (word.length < shortestWord ? word : (nearest(word, known) ?? word)));
  return better.some((word, at) => fold(word) !== fold(words[at] ?? '')) ? better.join(' ') : undefined;
}
