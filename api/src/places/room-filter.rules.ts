import { levelAt, type SensoryProfile } from '@inclusive/course-content/sensory-profile';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { weekdayOf } from '@inclusive/calendar/days';

/** What a room can be looked for by. */
export interface KnownRoom {
  id: string;
  features: string[];
  languages: string[];
  services: { slug: string; title: LocalisedText }[];
  isOpenNow: boolean;
  isQuietNow: boolean;
}

export interface Wishes {
  features?: string[] | null;
  language?: string | null;
  service?: string | null;
  now?: string | null;
}

/** What the doors of a room can be now. */
export const doorStates = ['open', 'quiet'] as const;

const QUIET = 1;

/** Whether hardly anything is heard in a room at a moment of its own clock. */
export function isQuiet(profile: SensoryProfile, { day, time }: { day: string; time: string }): boolean {
  const level = levelAt(profile, 'hearing', { weekday: weekdayOf(day), time });
  return level !== undefined && level <= QUIET;
}

/** Rooms that have everything that is wished for. */
export function roomsFor<R extends KnownRoom>(rooms: readonly R[], wishes: Wishes): R[] {
  const title = titleOf(rooms, wishes.service);
  return rooms.filter(
    (room) =>
      (wishes.features ?? []).every((feature) => room.features.includes(feature)) &&
      (!wishes.language || room.languages.includes(wishes.language)) &&
      (!wishes.service || room.services.some((service) => service.title.text === title)) &&
      isAsWished(room, wishes.now),
  );
}

function isAsWished({ isOpenNow, isQuietNow }: KnownRoom, now: string | null | undefined): boolean {
  if (!now) return true;
  return isOpenNow && (now === 'open' || (now === 'quiet' && isQuietNow));
}

/** Services of several libraries that have one title are one choice; undefined where nobody offers it. */
function titleOf(rooms: readonly KnownRoom[], slug: string | null | undefined): string | undefined {
  return rooms.flatMap(({ services }) => services).find((service) => service.slug === slug)?.title.text;
}

interface FacetValue {
  value: string;
  count: number;
  title: LocalisedText | null;
}

export type Facets = Record<'features' | 'languages' | 'services' | 'now', FacetValue[]>;

/** Every choice that there is, with how many rooms it would leave beside the other wishes. */
export function facetsOf(rooms: readonly KnownRoom[], wishes: Wishes): Facets {
  const counted = (values: readonly string[], wish: (value: string) => Wishes): FacetValue[] =>
    values.map((value) => ({ value, count: roomsFor(rooms, { ...wishes, ...wish(value) }).length, title: null }));
  const all = (of: (room: KnownRoom) => string[]) => [...new Set(rooms.flatMap(of))].toSorted();
  const services = servicesOf(rooms);
  return {
    features: counted(
      all(({ features }) => features),
      (feature) => ({ features: [...new Set([...(wishes.features ?? []), feature])] }),
    ),
    languages: counted(
      all(({ languages }) => languages),
      (language) => ({ language }),
    ),
    services: counted([...services.keys()], (service) => ({ service })).map((value) => ({
      ...value,
      title: services.get(value.value) ?? null,
    })),
    now: counted(doorStates, (now) => ({ now })),
  };
}

/** One service for each title, the first by its name in addresses. */
function servicesOf(rooms: readonly KnownRoom[]): Map<string, LocalisedText> {
  const sorted = rooms.flatMap(({ services }) => services).toSorted((a, b) => a.slug.localeCompare(b.slug));
  const first = new Map<string, { slug: string; title: LocalisedText }>();
  for (const service of sorted) {
    if (!first.has(service.title.text)) first.set(service.title.text, service);
  }
  return new Map([...first.values()].map(({ slug, title }) => [slug, title]));
}
