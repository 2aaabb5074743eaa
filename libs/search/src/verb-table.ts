import { fold } from './fold.ts';

/** A part of a verb as dictionaries name it: what it ends with, and what may stand in that place. */
export interface VerbPart {
  end: RegExp;
  endings: string;
}

/** How the verbs of a language are put together. */
export interface VerbGrammar {
  /** Infinitive, present and past of the third person: a verb a line. */
  verbs: string;
  /** For each of the three parts the ways in which it can end, the first that fits. */
  parts: readonly (readonly VerbPart[])[];
  /** A root as it may look before some endings. */
  changed: (root: string) => string;
  /** The whole of what may stand before a root; its group `kept` makes another verb of it. */
  before: string;
}

export interface VerbTable {
  /** The infinitives that a form may belong to. */
  infinitives(word: string): string[];
  /** What the forms of a verb begin with; nothing for other words. */
  rootsOf(infinitive: string): string[];
}

interface Root {
  verb: string;
  ending: RegExp;
}

type Roots = Map<string, Root[]>;

function addLine(roots: Roots, line: string, grammar: VerbGrammar, change: (text: string) => string): void {
  const words = line.trim().split(' ');
  for (const [place, word] of words.entries()) {
    const part = grammar.parts[place]?.find(({ end }) => end.test(word));
    if (!part) throw new Error(`${word} is no part of a verb`);
    const own = word.replace(part.end, '');
    const root = { verb: change(words[0] ?? ''), ending: new RegExp(`^(?:${change(part.endings)})$`, 'u') };
    for (const each of new Set([own, grammar.changed(own)].map(change))) {
      roots.set(each, [...(roots.get(each) ?? []), root]);
    }
  }
}

function tableOf(grammar: VerbGrammar, change: (text: string) => string): VerbTable {
  const roots: Roots = new Map();
  for (const line of grammar.verbs.trim().split('\n')) addLine(roots, line, grammar, change);
  const before = new RegExp(`^${change(grammar.before)}`, 'u');
  const longest = Math.max(...[...roots.keys()].map(({ length }) => length));
  const verbsAt = (word: string, start: number) => {
    const verbs: string[] = [];
    for (let end = start + 1; end <= Math.min(word.length, start + longest); end++) {
      for (const { verb, ending } of roots.get(word.slice(start, end)) ?? []) {
        if (ending.test(word.slice(end))) verbs.push(verb);
      }
    }
    return verbs;
  };
  return {
    infinitives: (word) => {
      const found = before.exec(word);
      const kept = found?.groups?.['kept'] ?? '';
      const prefixed = found?.[0] ? verbsAt(word, found[0].length).map((verb) => kept + verb) : [];
      return [...new Set([...verbsAt(word, 0), ...prefixed])];
    },
    rootsOf: (infinitive) =>
      [...roots].filter(([, all]) => all.some(({ verb }) => verb === infinitive)).map(([root]) => root),
  };
}

/** Verbs whose roots change, written with marks or, folded, without. */
export function verbTables(grammar: VerbGrammar): { exact: VerbTable; loose: VerbTable } {
  return { exact: tableOf(grammar, (text) => text), loose: tableOf(grammar, fold) };
}
