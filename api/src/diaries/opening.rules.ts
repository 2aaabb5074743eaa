import { isDay } from '@inclusive/calendar/days';
import { z } from 'zod';

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The longest time away that is entered at once. */
const MOST_DAYS = 400;
const DAY_MS = 86_400_000;

const clock = z.string().trim().regex(CLOCK, 'TIME_INVALID');
/** A day that ends at midnight: clocks and browsers write 00:00. */
const closing = z
  .string()
  .trim()
  .transform((text) => (text === '00:00' ? '24:00' : text))
  .refine((text) => text === '24:00' || CLOCK.test(text), 'TIME_INVALID');
const day = z.string().refine(isDay, 'DAY_INVALID');
const point = z.uuid().nullish();

interface Span {
  opens: string;
  closes: string;
}

const inOrder = ({ opens, closes }: Span) => opens < closes;
const closesLater = { path: ['closes'], message: 'CLOSES_FIRST' };

export const hoursSchema = z
  .object({
    weekdays: z.array(z.number().int().min(1).max(7)).min(1, 'WEEKDAYS_REQUIRED').max(7),
    opens: clock,
    closes: closing,
    roomId: point,
    firstDay: day.nullish(),
    lastDay: day.nullish(),
  })
  .refine(inOrder, closesLater)
  .refine(({ firstDay, lastDay }) => !firstDay || !lastDay || firstDay <= lastDay, {
    path: ['lastDay'],
    message: 'DAYS_TURNED',
  });

export const changedHoursSchema = z
  .object({ opens: clock, closes: closing, lastDay: day.nullish() })
  .refine(inOrder, closesLater);

export const closedDaysSchema = z
  .object({ firstDay: day, lastDay: day })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, { path: ['lastDay'], message: 'DAYS_TURNED' })
  .refine((days) => countOf(days) <= MOST_DAYS, { path: ['lastDay'], message: 'TOO_MANY_DAYS' });

export const extraHoursSchema = z
  .object({ day, opens: clock, closes: closing, roomId: point })
  .refine(inOrder, closesLater);

function countOf({ firstDay, lastDay }: { firstDay: string; lastDay: string }): number {
  return (Date.parse(lastDay) - Date.parse(firstDay)) / DAY_MS + 1;
}
