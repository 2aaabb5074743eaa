/** Keeps in the browser what the server has not acknowledged yet. */
export interface Backup<Kept> {
  read(): Kept | undefined;
  write(kept: Kept): void;
  clear(): void;
}

/**
 * In the browser's own storage, until it is saved or its writer signs out; a full or closed storage only means that
 * there is no second copy.
 */
export function localBackup<Kept>(...name: string[]): Backup<Kept> {
  const key = ['inclusive', 'draft', ...name].join('.');
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
