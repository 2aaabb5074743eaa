import type { VariantWords } from '@inclusive/course-content/draft';

export interface TextDifference {
  variant: string;
  field: string;
  own: string;
  theirs: string;
}

interface Differences {
  texts: TextDifference[];
  isStructureDifferent: boolean;
}

/** Where two contents of one part differ. */
export function differences<C extends { words: VariantWords }>(mine: C, theirs: C): Differences {
  const names = new Set([...Object.keys(mine.words), ...Object.keys(theirs.words)]);
  const texts = [...names].flatMap((variant) => {
    const own = mine.words[variant as 'en'] ?? {};
    const other = theirs.words[variant as 'en'] ?? {};
    return [...new Set([...Object.keys(own), ...Object.keys(other)])]
      .filter((field) => own[field] !== other[field])
      .map((field) => ({ variant, field, own: own[field] ?? '', theirs: other[field] ?? '' }));
  });
  return { texts, isStructureDifferent: structureOf(mine) !== structureOf(theirs) };
}

function structureOf({ words: _words, ...structure }: { words: unknown }): string {
  return JSON.stringify(structure, (_key, value: unknown) => sorted(value));
}

/** Keys in one order, because the database keeps its own. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
