import { describe, expect, it } from '@jest/globals';
import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { photoStates } from '../photo.rules.ts';
import { type NamedAsked, releasesAfterChange, stateAfterChange, whyNotChangeable } from './change.rules.ts';

const contest = {
  zone: 'Europe/Riga',
  opensOn: '2026-09-01',
  closesOn: '2027-03-31',
  publishedAt: '2026-08-01T08:00:00Z',
  judgingAt: null,
  resultsAt: null,
  exhibitionAt: null,
};

describe('whyNotChangeable', () => {
  const why = (state: (typeof photoStates)[number], now = '2026-11-21T08:00:00Z', version = 3) =>
    whyNotChangeable({ state, version: 3 }, contest, { now: new Date(now), version });

  it('lets photos that are in the contest be changed until midnight of its own zone', () => {
    const free = photoStates.filter((state) => why(state) === undefined);
    expect(free).toEqual(['processing', 'waiting', 'approved']);
    expect(why('waiting', '2027-03-31T20:59:59Z')).toBeUndefined();
    expect(why('waiting', '2027-03-31T21:00:00Z')).toBe('CONTEST_CLOSED');
  });

  it('tells the later one of two tabs', () => {
    expect(why('waiting', undefined, 2)).toBe('CHANGED_ELSEWHERE');
  });
});

describe('stateAfterChange', () => {
  it('asks for another look at what was approved', () => {
    expect(stateAfterChange('approved')).toBe('waiting');
    expect(stateAfterChange('processing')).toBe('processing');
  });
});

describe('releasesAfterChange', () => {
  const guardian: NamedAsked = { id: 'g', role: 'guardian', name: 'Ieva', email: null };
  const known: NamedAsked = { id: 'a', role: 'person', name: 'Anna', email: 'anna@example.org' };
  const anna = { name: 'Anna', isMinor: false, email: 'anna@example.org' };

  it('keeps the answers of those who are still there as they were', () => {
    expect(releasesAfterChange([guardian, known], { people: [anna], isLicenceChanged: false })).toEqual({
      gone: [],
      toAsk: [],
    });
  });

  it('asks anew whoever is somebody else now, or elsewhere', () => {
    const moved = { ...anna, email: null };
    expect(releasesAfterChange([guardian, known], { people: [moved], isLicenceChanged: false })).toEqual({
      gone: ['a'],
      toAsk: [{ role: 'person', name: 'Anna', email: null }],
    });
  });

  it('asks everybody about another licence, the guardian too', () => {
    const { gone, toAsk } = releasesAfterChange([guardian, known], { people: [anna], isLicenceChanged: true });
    expect(gone).toEqual(['g', 'a']);
    expect(toAsk.map(({ role }) => role)).toEqual(['guardian', 'person']);
  });

  it('leaves exactly those who are named, whoever was asked before', () => {
    const name = constantFrom('Anna', 'Jonas', 'Līga');
    const people = array(record({ name, isMinor: boolean(), email: constantFrom(null, 'a@example.org') }), {
      maxLength: 6,
    });
    assert(
      property(people, people, boolean(), (before, after, isLicenceChanged) => {
        const asked = releasesAfterChange([], { people: before, isLicenceChanged: false }).toAsk;
        const rows = asked.map((each, index) => ({ ...each, id: String(index) }));
        const { gone, toAsk } = releasesAfterChange(rows, { people: after, isLicenceChanged });
        const left = [...rows.filter(({ id }) => !gone.includes(id)), ...toAsk];
        const line = (each: { role: string; name: string; email: string | null }) =>
          [each.role, each.name, each.email].join();
        const wanted = releasesAfterChange([], { people: after, isLicenceChanged: false }).toAsk;
        expect(left.map(line).sort()).toEqual(wanted.map(line).sort());
      }),
    );
  });
});
