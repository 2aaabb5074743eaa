import { isLocale } from '@inclusive/localisation/locale';
import { levels } from '@inclusive/course-content/outline';
import type { CourseFilter } from '../../shared/operations/graphql.ts';
import { textOf } from '../../shared/routing/search.ts';

/** Longest times that can be chosen, in hours. */
export const hoursChoices = [1, 3, 6, 12] as const;

export interface CatalogueSearch {
  topic?: string | undefined;
  audience?: string | undefined;
  level?: string | undefined;
  language?: string | undefined;
  partner?: string | undefined;
  hours?: string | undefined;
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
    hours: hoursChoices.some((choice) => String(choice) === hours) ? hours : undefined,
    after: textOf(search['after']),
  };
}

export function courseFilter({ topic, audience, level, language, partner, hours }: CatalogueSearch): CourseFilter {
  return {
    ...(topic && { topic }),
    ...(audience && { audience }),
    ...(level && { level: level as NonNullable<CourseFilter['level']> }),
    ...(isLocale(language) && { language }),
    ...(partner && { organisation: partner }),
    ...(hours && { minutesUpTo: Number(hours) * 60 }),
  };
}

export function isNarrowed(search: CatalogueSearch): boolean {
  return Object.keys(courseFilter(search)).length > 0;
}
