import type { Backup } from './part-store.ts';

/** In the browser's own storage; a full or closed storage only means that there is no second copy. */
export function localBackup<C>(course: string, part: string): Backup<C> {
  const key = `inclusive.draft.${course}.${part}`;
  const quietly = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined),
    write: (kept) => void quietly(() => localStorage.setItem(key, JSON.stringify(kept))),
    clear: () => void quietly(() => localStorage.removeItem(key)),
  };
}
