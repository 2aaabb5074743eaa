import { z } from 'zod';
import { isDay } from '@inclusive/calendar/days';
import { optionalLine } from '../line.rules.ts';
import { wordsSchema } from '../keeping/words.rules.ts';

/** From the first to the last day, both counting. */
export interface Stay {
  fromDay: string;
  toDay: string;
}

export type StopTime = 'past' | 'now' | 'ahead';

export function timeOf({ fromDay, toDay }: Stay, today: string): StopTime {
  if (toDay < today) return 'past';
  return fromDay <= today ? 'now' : 'ahead';
}

/** Those that share a day with another one. It may be meant so, when the exhibition travels in parts. */
export function clashesOf<S extends Stay>(stops: readonly S[]): Set<S> {
  return new Set(
    stops.filter((one) =>
      stops.some((other) => other !== one && one.fromDay <= other.toDay && other.fromDay <= one.toDay),
    ),
  );
}

export const stopFields = { name: 120, note: 600 } as const;

const day = z.string().trim().min(1, 'REQUIRED').refine(isDay, 'INVALID_DATE');
const degrees = (most: number) => z.number().min(-most, 'NOT_ON_EARTH').max(most, 'NOT_ON_EARTH').nullish();

/** A room has its own address and place on the map; what was typed beside it is left out. */
export const stopSchema = z
  .object({
    words: wordsSchema(stopFields),
    fromDay: day,
    toDay: day,
    room: optionalLine(100),
    address: optionalLine(200),
    lat: degrees(90),
    lon: degrees(180),
  })
  .superRefine(({ fromDay, toDay, room, address, lat, lon }, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (toDay < fromDay) fault('toDay', 'ENDS_BEFORE');
    if (room) return;
    if (!address) fault('address', 'PLACE_MISSING');
    if ((lat ?? null) === null && (lon ?? null) !== null) fault('lat', 'REQUIRED');
    if ((lon ?? null) === null && (lat ?? null) !== null) fault('lon', 'REQUIRED');
  })
  .transform(({ room, address, lat, lon, ...stop }) => ({
    ...stop,
    room,
    address: room ? null : address,
    lat: room ? null : (lat ?? null),
    lon: room ? null : (lon ?? null),
  }));

export type KeptStop = z.output<typeof stopSchema>;
