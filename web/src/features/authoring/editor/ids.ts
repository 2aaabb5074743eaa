/** A free id of the form `text-2`: words of the kind, then a number. */
export function newId(kind: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  for (let number = 1; ; number += 1) {
    const id = `${kind}-${number}`;
    if (!known.has(id)) return id;
  }
}

/** The list with the item at `from` standing at `to`. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? [...items] : [...rest.slice(0, to), item, ...rest.slice(to)];
}
