const parts = [
  { part: 'morning', until: '12:00' },
  { part: 'afternoon', until: '17:00' },
  { part: 'evening', until: '24:00' },
] as const;

type Part = (typeof parts)[number]['part'];

/** Times by the part of the day that they lie in; parts without any are left out. */
export function partsOfDay<T extends { time: string }>(times: readonly T[]): { part: Part; times: T[] }[] {
  return parts
    .map(({ part, until }, index) => ({
      part,
      times: times.filter(({ time }) => time < until && time >= (parts[index - 1]?.until ?? '00:00')),
    }))
    .filter(({ times: some }) => some.length > 0);
}
