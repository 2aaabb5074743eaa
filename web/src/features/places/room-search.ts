import { textOf, textsOf } from '../../shared/routing/search.ts';
import { type Feature, isFeature } from './feature-icons.ts';
import { rounded } from './position.ts';
import type { Point } from './projection.ts';
import { type Town, towns } from './towns.ts';

/** What the doors can be asked for: open, or open and quiet. */
export const roomNows = ['open', 'quiet'] as const;

export type RoomNow = (typeof roomNows)[number];

/** The query of the list of rooms, as its plain GET form writes it. */
export interface RoomSearch {
  town?: string | undefined;
  /** Latitude and longitude to two decimals, about a kilometre. */
  at?: string | undefined;
  need?: Feature[] | undefined;
  speaks?: string | undefined;
  /** A service by its name in addresses. */
  service?: string | undefined;
  now?: RoomNow | undefined;
  after?: string | undefined;
}

const LANGUAGE = /^[a-z]{2,3}$/;
const SERVICE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const AT = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/;

/** What makes no sense is left out. */
export function roomSearchOf(search: Record<string, unknown>): RoomSearch {
  const town = townOf(textOf(search['town']));
  const at = town ? undefined : pointOf(textOf(search['at']));
  const need = textsOf(search['need']).filter(isFeature);
  const speaks = textOf(search['speaks']);
  const service = textOf(search['service']);
  const after = textOf(search['after']);
  return {
    town: town?.slug,
    at: at && `${at.lat},${at.lon}`,
    need: need.length > 0 ? [...new Set(need)] : undefined,
    speaks: speaks && LANGUAGE.test(speaks) ? speaks : undefined,
    service: service && SERVICE.test(service) ? service : undefined,
    now: roomNows.find((now) => now === textOf(search['now'])),
    after,
  };
}

/** Where distances are measured from. */
export function originOf({ town, at }: RoomSearch): Point | undefined {
  const { lat, lon } = townOf(town) ?? pointOf(at) ?? {};
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

function townOf(slug: string | undefined): Town | undefined {
  return towns.find((town) => town.slug === slug);
}

function pointOf(text: string | undefined): Point | undefined {
  const [, lat, lon] = AT.exec(text ?? '') ?? [];
  const point = { lat: rounded(Number(lat)), lon: rounded(Number(lon)) };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : undefined;
}
