import { describe, expect, it } from '@jest/globals';
import { facetsOf, isQuiet, type KnownRoom, roomsFor } from './room-filter.rules.ts';

const title = (text: string) => ({ text, locale: 'en' as const });
const room = (id: string, change: Partial<KnownRoom> = {}): KnownRoom => ({
  id,
  features: ['parking'],
  languages: ['lv'],
  services: [],
  isOpenNow: false,
  isQuietNow: false,
  ...change,
});

const subate = room('subate', { services: [{ slug: 'a-psychologist', title: title('Psychologist') }] });
const viski = room('viski', { features: ['parking', 'tablet'], languages: ['lv', 'en'], isOpenNow: true });
const pasvalys = room('pasvalys', {
  ...{ features: ['parking', 'tablet', 'step-free'], languages: ['lt', 'en'], isOpenNow: true, isQuietNow: true },
  services: [{ slug: 'p-psychologist', title: title('Psychologist') }],
});
const all = [subate, viski, pasvalys];
const ids = (rooms: KnownRoom[]) => rooms.map(({ id }) => id);

describe('rooms by need', () => {
  it('have everything that is wished for', () => {
    expect(ids(roomsFor(all, {}))).toEqual(['subate', 'viski', 'pasvalys']);
    expect(ids(roomsFor(all, { features: ['parking', 'tablet'] }))).toEqual(['viski', 'pasvalys']);
    expect(ids(roomsFor(all, { language: 'lv', now: 'open' }))).toEqual(['viski']);
    expect(ids(roomsFor(all, { now: 'quiet' }))).toEqual(['pasvalys']);
    expect(ids(roomsFor(all, { now: 'loud' }))).toEqual([]);
  });

  it('take a service of one library for that of another with the same title', () => {
    expect(ids(roomsFor(all, { service: 'a-psychologist' }))).toEqual(['subate', 'pasvalys']);
    expect(ids(roomsFor(all, { service: 'nobody' }))).toEqual([]);
  });

  it('are counted for each further choice beside the others', () => {
    const { features, languages, services, now } = facetsOf(all, { features: ['tablet'] });
    const counts = (values: { value: string; count: number }[]) => values.map(({ value, count }) => [value, count]);
    expect(counts(features)).toEqual([
      ['parking', 2],
      ['step-free', 1],
      ['tablet', 2],
    ]);
    expect(counts(languages)).toEqual([
      ['en', 2],
      ['lt', 1],
      ['lv', 1],
    ]);
    expect(services).toEqual([{ value: 'a-psychologist', count: 1, title: title('Psychologist') }]);
    expect(counts(now)).toEqual([
      ['open', 2],
      ['quiet', 1],
    ]);
  });
});

describe('quiet', () => {
  const bell = {
    id: 'bell',
    sense: 'hearing' as const,
    weekdays: [1],
    opens: '10:00',
    closes: '10:20',
    level: 3 as const,
  };

  it('is what the profile says of hearing at that moment of the place', () => {
    const profile = { usual: { hearing: 1 as const }, spans: [bell] };
    expect(isQuiet(profile, { day: '2026-11-23', time: '09:59' })).toBe(true);
    expect(isQuiet(profile, { day: '2026-11-23', time: '10:00' })).toBe(false);
    expect(isQuiet(profile, { day: '2026-11-24', time: '10:00' })).toBe(true);
    expect(isQuiet({ usual: {}, spans: [] }, { day: '2026-11-24', time: '10:00' })).toBe(false);
  });
});
