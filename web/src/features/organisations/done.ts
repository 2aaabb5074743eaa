const all = ['invited', 'withdrawn', 'changed', 'removed', 'joined', 'created'] as const;

/** What was done just before, as the query says it; undefined for anything else. */
export function doneOf(value: unknown): (typeof all)[number] | undefined {
  return all.find((done) => done === value);
}
