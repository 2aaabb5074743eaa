import { describe, expect, it } from '@jest/globals';
import type { RoomQuery } from '../../shared/operations/graphql.ts';
import { roomData } from './room-data.ts';

type Room = RoomQuery['room'];

const words = (text: string) => ({ text, locale: 'lv' as const });
const room = {
  status: 'open',
  name: words('Lasītava'),
  summary: words('Mierīga'),
  address: 'Subate',
  languages: ['lv'],
  features: ['parking'],
  opening: {
    ordinary: [
      { weekday: 2, spans: [{ opens: '10:00', closes: '24:00' }] },
      { weekday: 3, spans: [] },
    ],
    exceptions: [
      { day: '2026-12-24', spans: [] },
      { day: '2026-12-30', spans: [{ opens: '10:00', closes: '13:00' }] },
    ],
  },
} as unknown as Room;

const hours = (of: Room) =>
  (roomData(of, 'https://example.org/lv/rooms/a') as { openingHoursSpecification?: object[] })
    .openingHoursSpecification;

describe('a room for search engines', () => {
  it('is open in its ordinary week, but for the days that depart from it', () => {
    expect(hours(room)).toEqual([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Tuesday', opens: '10:00', closes: '23:59' },
      {
        ...{ '@type': 'OpeningHoursSpecification', dayOfWeek: 'Thursday', opens: '00:00', closes: '00:00' },
        ...{ validFrom: '2026-12-24', validThrough: '2026-12-24' },
      },
      {
        ...{ '@type': 'OpeningHoursSpecification', dayOfWeek: 'Wednesday', opens: '10:00', closes: '13:00' },
        ...{ validFrom: '2026-12-30', validThrough: '2026-12-30' },
      },
    ]);
  });

  it('has no hours while it is planned', () => {
    expect(hours({ ...room, status: 'planned' })).toBeUndefined();
  });
});
