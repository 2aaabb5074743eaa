import { describe, expect, it } from '@jest/globals';
import { exhibitionData, placesOf, whereNow } from './exhibition-data.ts';
import type { Exhibition, Stop } from './exhibition.queries.ts';

const stop = (id: string, time: Stop['time'], fromDay: string, toDay: string): Stop => ({
  id,
  time,
  fromDay,
  toDay,
  name: { text: `Place ${id}`, locale: 'en' },
  note: null,
  address: `Street ${id}`,
  lat: 56.5,
  lon: 24,
  isExample: false,
  room: null,
});
const route = [stop('a', 'past', '2027-06-01', '2027-06-10'), stop('b', 'now', '2027-06-05', '2027-07-01')];
const exhibition = { title: { text: 'Emotions', locale: 'en' }, stops: route, organisers: [] } as unknown as Exhibition;

describe('where an exhibition is', () => {
  it('is said by what is now, else by what comes next, else by what was last', () => {
    const ahead = stop('c', 'ahead', '2027-08-01', '2027-08-10');
    const ids = (stops: Stop[]) => whereNow(stops)?.stops.map(({ id }) => id);
    expect(ids([...route, ahead])).toEqual(['b']);
    expect(ids([stop('a', 'past', '2027-06-01', '2027-06-10'), ahead])).toEqual(['c']);
    expect(whereNow([stop('a', 'past', '2027-06-01', '2027-06-10')])?.time).toBe('past');
    expect(whereNow([])).toBeUndefined();
  });

  it('shows several stays in one place as one, with their numbers in the route', () => {
    const elsewhere = { ...stop('c', 'ahead', '2027-08-01', '2027-08-10'), lon: 25 };
    const nowhere = { ...elsewhere, lat: null, lon: null };
    const numbers = placesOf([...route.slice(0, 1), nowhere, elsewhere, ...route.slice(1)]).map(({ stays }) =>
      stays.map(({ number }) => number),
    );
    expect(numbers).toEqual([[1, 4], [3]]);
  });

  it('is told to search engines as one event with its stops', () => {
    expect(exhibitionData({ ...exhibition, stops: [] }, 'https://x.lv/e')).toBeUndefined();
    expect(exhibitionData(exhibition, 'https://x.lv/e')).toMatchObject({
      '@type': 'ExhibitionEvent',
      startDate: '2027-06-01',
      endDate: '2027-07-01',
      subEvent: [{ startDate: '2027-06-01' }, { url: 'https://x.lv/e#stop-b', location: { name: 'Place b' } }],
    });
  });
});
