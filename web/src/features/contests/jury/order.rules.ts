/** An order of photos by their numbers, the best first; those in one list are equal. */
export type Groups = readonly (readonly number[])[];

export interface Line {
  number: number;
  /** Shares the place of the line before. */
  isEqual: boolean;
}

/** One line a photo; what was not ordered yet comes last, in the order in which it is given. */
export function linesOf(groups: Groups, numbers: readonly number[]): Line[] {
  const ordered = groups.flatMap((group) => group.map((number, index) => ({ number, isEqual: index > 0 })));
  const known = new Set(ordered.map(({ number }) => number));
  return [...ordered, ...numbers.filter((number) => !known.has(number)).map((number) => ({ number, isEqual: false }))];
}

export function groupsOf(lines: readonly Line[]): number[][] {
  const groups: number[][] = [];
  for (const { number, isEqual } of lines) {
    const last = groups.at(-1);
    if (isEqual && last) last.push(number);
    else groups.push([number]);
  }
  return groups;
}

/** One place up or down; the photo then stands by itself, and so does what stood equal to it. */
export function moved(lines: readonly Line[], number: number, by: 1 | -1): Line[] {
  const from = lines.findIndex((line) => line.number === number);
  const to = from + by;
  const own = lines[from];
  const other = lines[to];
  if (!own || !other) return [...lines];
  const result = [...lines];
  result[to] = { ...own, isEqual: false };
  result[from] = { ...other, isEqual: false };
  return result;
}
