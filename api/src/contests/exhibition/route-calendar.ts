import { addDays } from '@inclusive/calendar/days';
import { type CalendarEvent, calendarOf } from '@inclusive/calendar/calendar-file';
import type { Locale } from '@inclusive/localisation/locale';
import { paperWords } from './exhibition.words.ts';
import type { ExhibitionStop } from './exhibition.graphql.ts';
import type { StopRow } from './exhibition.reader.ts';

export interface CalendarOptions {
  title: string;
  zone: string;
  locale: Locale;
  /** Of the exhibition's page. */
  address: string;
  now: Date;
}

type CalendarStop = Pick<
  ExhibitionStop,
  'id' | 'isExample' | 'fromDay' | 'toDay' | 'name' | 'note' | 'room' | 'address'
> &
  Pick<StopRow, 'sequence' | 'changedAt'>;

/** The stops as entries of whole days. */
export function routeCalendar(stops: readonly CalendarStop[], { title, zone, locale, address, now }: CalendarOptions) {
  const heading = `${paperWords[locale].exhibition}: ${title}`;
  const events = stops.map((stop): CalendarEvent => {
    const place = stop.name ?? stop.room?.name;
    return {
      uid: `exhibition-${stop.id}@${new URL(address).hostname}`,
      sequence: stop.sequence,
      stamp: new Date(stop.changedAt),
      startsAt: noonOf(stop.fromDay),
      endsAt: noonOf(addDays(stop.toDay, 1)),
      zone,
      summary: stop.isExample ? `${heading} (${paperWords[locale].example})` : heading,
      description: [stop.note?.text, address].filter(Boolean).join('\n'),
      location: [place?.text, stop.room?.library?.text, stop.address].filter(Boolean).join(', '),
      url: address,
      isCancelled: false,
      isWholeDays: true,
      isPublic: true,
    };
  });
  return calendarOf(events, { zone, name: heading, now });
}

/** A moment that is on this day in every zone of a contest. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
