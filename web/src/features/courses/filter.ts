import { isLocale } from '@inclusive/localisation/locale';
import { levels } from '@inclusive/course-content/outline';
import type { CourseFilter } from '../../shared/operations/graphql.ts';
import { textOf } from '../../shared/routing/search.ts';

/** Ranges of time that can be chosen, in hours: longer than the first figure, up to the second. */
export const hoursChoices = [
  { value: '0-1', to: 1 },
  { value: '1-3', from: 1, to: 3 },
  { value: '3-6', from: 3, to: 6 },
  { value: '6-', from: 6 },
] as const satisfies readonly HoursChoice[];

interface HoursChoice {
  value: string;
  from?: number;
  to?: number;
}

export interface CatalogueSearch {
  topic?: string | undefined;
  audience?: string | undefined;
  level?: string | undefined;
  language?: string | undefined;
  partner?: string | undefined;
  hours?: string | undefined;
  wording?: string | undefined;
  after?: string | undefined;
}

/** The catalogue's query; what is not known there counts as not chosen. */
export function catalogueSearch(search: Record<string, unknown>): CatalogueSearch {
  const hours = textOf(search['hours']);
  return {
    topic: textOf(search['topic']),
    audience: textOf(search['audience']),
    level: levels.find((level) => level === textOf(search['level'])),
    language: isLocale(search['language']) ? search['language'] : undefined,
    partner: textOf(search['partner']),
    hours: hoursChoices.find(({ value }) => value === hours)?.value,
    wording: textOf(search['wording']) === 'easy' ? 'easy' : undefined,
    after: textOf(search['after']),
  };
}

export function courseFilter({
  topic,
  audience,
  level,
  language,
  partner,
  hours,
  wording,
}: CatalogueSearch): CourseFilter {
  return {
    ...(topic && { topic }),
    ...(audience && { audience }),
    ...(level && { level: level as NonNullable<CourseFilter['level']> }),
    ...(isLocale(language) && { language }),
    ...(partner && { organisation: partner }),
    ...(wording && { isEasyToo: true }),
    ...minutesOf(hoursChoices.find(({ value }) => value === hours)),
  };
}

function minutesOf({ from, to }: Partial<HoursChoice> = {}): CourseFilter {
  return { ...(from && { minutesAbove: from * 60 }), ...(to && { minutesUpTo: to * 60 }) };
}
