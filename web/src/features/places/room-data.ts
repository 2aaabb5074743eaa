import { weekdayOf } from '@inclusive/calendar/days';
import type { RoomQuery } from '../../shared/operations/graphql.ts';

type Room = RoomQuery['room'];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const LAST_MINUTE = '23:59';

/** The room in the words of schema.org: the ordinary week, and every day of the coming weeks that departs from it. */
export function roomData(room: Room, url: string): object {
  return {
    '@type': 'Library',
    url,
    name: room.name.text,
    description: room.summary.text,
    address: room.address,
    geo: room.hasExactPosition ? { '@type': 'GeoCoordinates', latitude: room.lat, longitude: room.lon } : undefined,
    telephone: room.phone ?? undefined,
    email: room.email ?? undefined,
    availableLanguage: room.languages,
    isAccessibleForFree: true,
    publicAccess: room.status === 'open',
    openingHoursSpecification: room.status === 'open' ? hoursOf(room.opening) : undefined,
    amenityFeature: room.features.map((name) => ({ '@type': 'LocationFeatureSpecification', name, value: true })),
  };
}

function hoursOf({ ordinary, exceptions }: Room['opening']): object[] {
  const week = ordinary.flatMap(({ weekday, spans }) => spans.map((span) => specification(weekday, span)));
  return [...week, ...exceptions.flatMap(exceptionOf)];
}

interface Span {
  opens: string;
  closes: string;
}

function specification(weekday: number, { opens, closes }: Span): object {
  const until = closes === '24:00' ? LAST_MINUTE : closes;
  return { '@type': 'OpeningHoursSpecification', dayOfWeek: weekdays[weekday - 1], opens, closes: until };
}

/** On a day on which the room is closed it opens and closes at midnight, as schema.org has it. */
function exceptionOf({ day, spans }: Room['opening']['exceptions'][number]): object[] {
  const hours = spans.length ? spans : [{ opens: '00:00', closes: '00:00' }];
  return hours.map((span) => ({ ...specification(weekdayOf(day), span), validFrom: day, validThrough: day }));
}
