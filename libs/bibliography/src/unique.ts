/** Each once, in the order of their first places. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
