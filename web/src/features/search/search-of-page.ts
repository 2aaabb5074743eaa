import { isLocale, type Locale } from '@inclusive/localisation/locale';
import type { SearchKind } from '../../shared/operations/graphql.ts';
import { textOf } from '../../shared/routing/search.ts';

export const searchKinds: readonly SearchKind[] = ['room', 'course', 'material', 'book', 'page'];

/** What the address of the page of results says. */
export interface SearchOfPage {
  q?: string | undefined;
  kind?: SearchKind | undefined;
  language?: Locale | undefined;
  after?: string | undefined;
}

/** Enough for any question; the API looks at the beginning of a longer one. */
const LONGEST = 400;

export function searchOfPage(search: Record<string, unknown>): SearchOfPage {
  const language = textOf(search['language']);
  const kind = searchKinds.find((each) => each === textOf(search['kind']));
  const after = textOf(search['after']);
  return {
    q: textOf(search['q'])?.slice(0, LONGEST).trim() || undefined,
    kind,
    language: isLocale(language) ? language : undefined,
    after: kind && after && /^\d{1,3}$/.test(after) ? after : undefined,
  };
}
