import { features, isAgeBand, isOneOf, senses, themes } from '@inclusive/bibliography/vocabulary';
import type { BookFilter } from '../../shared/operations/graphql.ts';
import { textOf } from '../../shared/routing/search.ts';

export const facetNames = ['sense', 'feature', 'age', 'language', 'theme', 'room'] as const;

/** The query of the catalogue, as its links write it. */
export type BookSearch = Partial<Record<(typeof facetNames)[number] | 'after', string | undefined>>;

/** What makes no sense is left out. */
export function bookSearchOf(search: Record<string, unknown>): BookSearch {
  const given = (name: string, isKnown: (text: string) => boolean) => {
    const text = textOf(search[name]);
    return text !== undefined && isKnown(text) ? text : undefined;
  };
  return {
    sense: given('sense', (text) => isOneOf(senses, text)),
    feature: given('feature', (text) => isOneOf(features, text)),
    age: given('age', isAgeBand),
    language: given('language', (text) => /^[a-z]{2,3}$/.test(text)),
    theme: given('theme', (text) => isOneOf(themes, text)),
    room: given('room', (text) => /^[a-z0-9-]{1,80}$/.test(text)),
    after: textOf(search['after']),
  };
}

export function bookFilter({ sense, feature, age, language, theme, room }: BookSearch): BookFilter {
  return {
    ...(sense && { senses: [sense] }),
    ...(feature && { features: [feature] }),
    ...(age && { age }),
    ...(language && { language }),
    ...(theme && { theme }),
    ...(room && { room }),
  };
}
