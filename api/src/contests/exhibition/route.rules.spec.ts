import { describe, expect, it } from '@jest/globals';
import { checked } from '../../shared/input.ts';
import { clashesOf, stopSchema, timeOf } from './route.rules.ts';

const stay = (fromDay: string, toDay: string) => ({ fromDay, toDay });
const stop = { words: [], fromDay: '2027-06-01', toDay: '2027-06-20', room: 'jelgava' };
const faultsOf = (more: object) =>
  Object.fromEntries(
    (checked(stopSchema, { ...stop, ...more }).refused?.faults ?? []).map((each) => [each.field, each.code]),
  );

describe('the route of an exhibition', () => {
  it('is somewhere from the first to the last day, both counting', () => {
    const june = stay('2027-06-01', '2027-06-20');
    const times = ['2027-05-31', '2027-06-01', '2027-06-20', '2027-06-21'].map((today) => timeOf(june, today));
    expect(times).toEqual(['ahead', 'now', 'now', 'past']);
  });

  it('clashes where two stops share a day, and not where one follows the other', () => {
    const [one, two, three] = [
      stay('2027-06-01', '2027-06-10'),
      stay('2027-06-10', '2027-06-12'),
      stay('2027-06-13', '2027-06-13'),
    ];
    expect([...clashesOf([one, two, three])]).toEqual([one, two]);
    expect(clashesOf([one, three]).size).toBe(0);
  });

  it('refuses an end before the beginning, a place that is nowhere, half a point of the map', () => {
    expect(faultsOf({})).toEqual({});
    expect(faultsOf({ toDay: '2027-05-31' })).toEqual({ toDay: 'ENDS_BEFORE' });
    expect(faultsOf({ fromDay: '', toDay: '2027-02-30' })).toEqual({ fromDay: 'REQUIRED', toDay: 'INVALID_DATE' });
    expect(faultsOf({ room: '', address: ' ' })).toEqual({ address: 'PLACE_MISSING' });
    expect(faultsOf({ room: null, address: 'Rātslaukums 1', lat: 56.9 })).toEqual({ lon: 'REQUIRED' });
    expect(faultsOf({ room: null, address: 'x', lat: 91, lon: 24 })).toEqual({ lat: 'NOT_ON_EARTH' });
  });

  it('takes a place outside of the region, and of a room nothing but the room', () => {
    const brussels = checked(stopSchema, { ...stop, room: null, address: 'Grand-Place', lat: 50.85, lon: 4.35 });
    expect(brussels.value).toMatchObject({ room: null, address: 'Grand-Place', lat: 50.85 });
    const room = checked(stopSchema, { ...stop, address: 'x', lat: 1, lon: 2 });
    expect(room.value).toMatchObject({ room: 'jelgava', address: null, lat: null, lon: null });
  });
});
