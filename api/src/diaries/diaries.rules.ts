import { z } from 'zod';
import { addDays, type Day, firstDayOf, lastDayOf, type Month } from '@inclusive/calendar/days';
import { locales } from '@inclusive/localisation/locale';
import { spokenLanguages } from '@inclusive/localisation/spoken-languages';
import type { DiaryDay, DiarySpan } from './diaries.graphql.ts';

export type SpanOfDay = DiarySpan & { day: Day };

export interface MonthParts {
  spans: SpanOfDay[];
  blocks: SpanOfDay[];
  visits: { day: Day; visits: number }[];
  exceptions: { day: Day }[];
}

/** Every day of a month with what results from all rules and exceptions. */
export function daysOf(month: Month, { spans, blocks, visits, exceptions }: MonthParts): DiaryDay[] {
  const departing = new Set(exceptions.map(({ day }) => day));
  const counts = new Map(visits.map((each) => [each.day, each.visits]));
  return daysFrom(firstDayOf(month), lastDayOf(month)).map((day) => ({
    day,
    spans: ofDay(spans, day),
    blocks: ofDay(blocks, day),
    isException: departing.has(day),
    visits: counts.get(day) ?? 0,
  }));
}

function ofDay(spans: SpanOfDay[], asked: Day): DiarySpan[] {
  return spans.filter(({ day }) => day === asked).map(({ opens, closes, room }) => ({ opens, closes, room }));
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

const name = z.string().trim().max(120);

export const newDiarySchema = z.object({
  organisationId: z.uuid(),
  kind: z.enum(['person', 'interpreter', 'space']),
  roomId: z.uuid(),
  name: name.min(1),
});

export const diarySchema = z.object({
  languages: z.array(z.enum(spokenLanguages)).max(spokenLanguages.length),
  personId: z.uuid().nullish(),
  withinId: z.uuid().nullish(),
  videoUrl: z
    .url({ protocol: /^https$/, error: 'INVALID_LINK' })
    .max(500)
    .nullish(),
  isActive: z.boolean().nullish(),
  words: z.array(z.object({ locale: z.enum(locales), name, role: name })).max(locales.length),
});
