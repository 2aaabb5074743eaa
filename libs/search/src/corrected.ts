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

/** How many letters have to be put in, left out or changed, to make one word of the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The fewest letters are wrong; of several such words the one that has most of its groups in common. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const alike = known
    .map((candidate) => ({ candidate, likeness: likeness(word, candidate) }))
    .filter((each) => each.likeness >= leastAlike)
    .map((each) => ({ ...each, wrong: distance(fold(word), fold(each.candidate)) }));
  return alike.toSorted((a, b) => a.wrong - b.wrong || b.likeness - a.likeness)[0]?.candidate;
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
