import type { Exhibition, Stop } from './exhibition.queries.ts';

/** The exhibition in the words of schema.org: an event for each stop within the one of the whole route. */
export function exhibitionData({ title, stops, organisers }: Exhibition, url: string): object | undefined {
  const [first] = stops;
  if (!first) return undefined;
  const last = stops.reduce((latest, { toDay }) => (toDay > latest ? toDay : latest), first.toDay);
  return {
    '@type': 'ExhibitionEvent',
    name: title.text,
    url,
    startDate: first.fromDay,
    endDate: last,
    isAccessibleForFree: true,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    organizer: organisers.map(({ name }) => ({ '@type': 'Organization', name: name.text })),
    location: placeOf(first),
    subEvent: stops.map((stop) => ({
      '@type': 'ExhibitionEvent',
      name: title.text,
      url: `${url}#stop-${stop.id}`,
      startDate: stop.fromDay,
      endDate: stop.toDay,
      location: placeOf(stop),
    })),
  };
}

function placeOf({ name, room, address, lat, lon }: Stop): object {
  return {
    '@type': 'Place',
    name: (name ?? room?.name)?.text ?? address,
    address,
    geo: lat !== null && lon !== null ? { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } : undefined,
  };
}

export interface RoutePlace {
  lat: number;
  lon: number;
  /** With their numbers in the route, from 1. */
  stays: { stop: Stop; number: number }[];
}

/** Degrees within which stops are one place on a map: about a hundred metres. */
const SAME_PLACE = 0.001;

/** The places of a route that can be shown on a map, in its order; several stays at one of them are one mark. */
export function placesOf(stops: readonly Stop[]): RoutePlace[] {
  const places: RoutePlace[] = [];
  for (const [index, stop] of stops.entries()) {
    const { lat, lon } = stop;
    if (lat === null || lon === null) continue;
    const stay = { stop, number: index + 1 };
    const known = places.find((place) => Math.hypot(place.lat - lat, place.lon - lon) < SAME_PLACE);
    if (known) known.stays.push(stay);
    else places.push({ lat, lon, stays: [stay] });
  }
  return places;
}

/** Where the exhibition is, where it goes next, or that it is over; undefined while nothing is known. */
export function whereNow(stops: readonly Stop[]): { time: Stop['time']; stops: Stop[] } | undefined {
  const now = stops.filter(({ time }) => time === 'now');
  if (now.length) return { time: 'now', stops: now };
  const next = stops.find(({ time }) => time === 'ahead');
  if (next) return { time: 'ahead', stops: [next] };
  return stops.length ? { time: 'past', stops: stops.slice(-1) } : undefined;
}
