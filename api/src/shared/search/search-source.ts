import type { Locale } from '@inclusive/localisation/locale';
import type { SearchField } from '@inclusive/search/document-vector';

/** The kinds of things that can be found, in the order in which results show them. */
export const searchKinds = ['room', 'course', 'material', 'book', 'page'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** One language of a thing that can be found. */
export interface SearchDocument {
  id: string;
  locale: Locale;
  variant?: 'standard' | 'easy';
  /** Below the language: `/courses/first-steps`. */
  path: string;
  title: string;
  organisationId?: string | null;
  /** All but the title, as plain text; the first ones are shown where no word of them was looked for. */
  fields: SearchField[];
}

/** What a feature tells of its public things. */
export interface SearchSource {
  kind: SearchKind;
  /** Ids of all things that may be found, in order, after one of them. */
  ids(after: string | undefined, limit: number): Promise<string[]>;
  /** Nothing for what is not public (any more): it is then found no more. */
  documents(ids: readonly string[]): Promise<SearchDocument[]>;
}
