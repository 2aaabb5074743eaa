import { fold } from '@inclusive/search/fold';
import { KEEP, KEEP_WORDS } from './search-index.sql.ts';
import type { SearchRow } from './search-rows.ts';

/** Writes rows, and the words from which mistyped ones are corrected. */
export async function keepRows(
  run: (statement: string, values: unknown[]) => Promise<unknown>,
  rows: readonly SearchRow[],
): Promise<void> {
  if (!rows.length) return;
  const words = [...new Set(rows.flatMap(({ spellings }) => spellings))];
  await run(KEEP, [JSON.stringify(rows.map(({ spellings: _kept, ...row }) => row))]);
  await run(KEEP_WORDS, [words, words.map(fold)]);
}
