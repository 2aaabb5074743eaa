import type { Locale } from '@inclusive/localisation/locale';
import type { KeptPart, KeptWords } from './keeping.queries.ts';

/** In the page's language, else in the one it was written in, else in any. */
export function partName(part: Pick<KeptPart, 'words'>, locale: Locale, source: Locale): string | undefined {
  const words = part.words as KeptWords;
  const names = [locale, source, 'en', 'lv', 'lt'] as const;
  return names.map((each) => words[each]?.['name']).find(Boolean);
}
