import { ageBands, features, senses, themes } from '@inclusive/bibliography/vocabulary';

/** The facets of books of the same languages: eight bytes each, the highest first. */
export interface FacetBits {
  languages: string[];
  bits: Buffer;
}

export interface FacetChoice {
  senses: readonly string[];
  features: readonly string[];
  language: string | null;
  theme: string | null;
  age: string | null;
}

export interface Counted {
  value: string;
  count: number;
}

export interface FacetCounts {
  total: number;
  senses: Counted[];
  features: Counted[];
  languages: Counted[];
  themes: Counted[];
  ages: Counted[];
}

/** The places of the words in a book's number, as its column is made; each list may grow at its end. */
const lists = {
  senses: { first: 0, words: senses as readonly string[] },
  features: { first: 8, words: features as readonly string[] },
  themes: { first: 28, words: themes as readonly string[] },
  ages: { first: 52, words: Object.keys(ageBands) },
};

type List = keyof typeof lists;

/** A number of 64 bits in two halves. */
type Halves = [high: number, low: number];

function halvesOf(bits: bigint): Halves {
  return [Number(bits >> 32n), Number(bits & 0xffff_ffffn)];
}

/** @throws RangeError for a word that no book can have */
function bitOf(list: List, word: string): bigint {
  const place = lists[list].words.indexOf(word);
  if (place < 0) throw new RangeError(word);
  return 1n << BigInt(lists[list].first + place);
}

/** The bits that a book has to have; nothing when one of the words is unknown, so that no book has it. */
export function bitsOf({ senses: sense, features: feature, theme, age }: FacetChoice): bigint | undefined {
  const asked: [List, readonly string[]][] = [
    ['senses', sense],
    ['features', feature],
    ['themes', theme === null ? [] : [theme]],
    ['ages', age === null ? [] : [age]],
  ];
  const isKnown = asked.every(([list, words]) => words.every((word) => lists[list].words.includes(word)));
  if (!isKnown) return undefined;
  return asked.flatMap(([list, words]) => words.map((word) => bitOf(list, word))).reduce((all, bit) => all | bit, 0n);
}

/** How many books there are with each bit. */
class Tally {
  readonly counts = new Uint32Array(64);
  total = 0;

  add(high: number, low: number): void {
    this.total += 1;
    for (let left = low; left !== 0; left &= left - 1) this.count(31 - Math.clz32(left & -left));
    for (let left = high; left !== 0; left &= left - 1) this.count(63 - Math.clz32(left & -left));
  }

  of(list: List): Counted[] {
    const { first, words } = lists[list];
    return inOrder(words.map((value, place) => ({ value, count: this.counts[first + place] ?? 0 })));
  }

  private count(bit: number): void {
    this.counts[bit] = (this.counts[bit] ?? 0) + 1;
  }
}

function inOrder(counted: Counted[]): Counted[] {
  return counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Adds the books that have all the bits. */
function tally(into: Tally, { bits }: FacetBits, needed: bigint): Tally {
  const [high, low] = halvesOf(needed);
  const view = new DataView(bits.buffer, bits.byteOffset, bits.byteLength);
  for (let at = 0; at < bits.byteLength; at += 8) {
    const [ownHigh, ownLow] = [view.getInt32(at), view.getInt32(at + 4)];
    if ((ownHigh & high) === (high | 0) && (ownLow & low) === (low | 0)) into.add(ownHigh, ownLow);
  }
  return into;
}

function tallyOf(groups: readonly FacetBits[], choice: FacetChoice): Tally {
  const needed = bitsOf(choice);
  const all = new Tally();
  if (needed === undefined) return all;
  const asked = groups.filter(({ languages }) => choice.language === null || languages.includes(choice.language));
  for (const group of asked) tally(all, group, needed);
  return all;
}

function languagesOf(groups: readonly FacetBits[], choice: FacetChoice): Counted[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const { total } = tallyOf([group], { ...choice, language: null });
    for (const language of group.languages) counts.set(language, (counts.get(language) ?? 0) + total);
  }
  return inOrder([...counts].map(([value, count]) => ({ value, count })));
}

/** What the books that a choice leaves can be told apart by; a choice does not narrow what could stand in its own place. */
export function countFacets(groups: readonly FacetBits[], choice: FacetChoice): FacetCounts {
  const left = tallyOf(groups, choice);
  const without = (name: 'theme' | 'age') =>
    choice[name] === null ? left : tallyOf(groups, { ...choice, [name]: null });
  return {
    total: left.total,
    senses: left.of('senses'),
    features: left.of('features'),
    languages: languagesOf(groups, choice),
    themes: without('theme').of('themes'),
    ages: without('age').of('ages'),
  };
}
