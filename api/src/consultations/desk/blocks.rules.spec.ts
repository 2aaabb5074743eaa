import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockFaults, proposalsOf } from './blocks.rules.ts';

const at = (time: string) => `2026-11-24T${time}:00.000Z`;
const visit = (id: string, from: string, to: string, times: string[]) => ({
  id,
  startsAt: at(from),
  endsAt: at(to),
  times: times.map(at),
});

describe('proposalsOf', () => {
  it('keeps the time where somebody else can receive the visitor', () => {
    const visits = [visit('a', '10:00', '10:30', ['09:00', '10:00', '11:00'])];
    expect(proposalsOf(visits)).toEqual(new Map([['a', at('10:00')]]));
  });

  it('gives the next time to who stands first, and never one time twice', () => {
    const times = ['09:00', '11:00', '11:30', '12:00'];
    const visits = [visit('first', '10:30', '11:00', times), visit('second', '10:00', '11:00', times)];
    expect(proposalsOf(visits)).toEqual(
      new Map([
        ['first', at('11:00')],
        ['second', at('11:30')],
      ]),
    );
  });

  it('goes back in time only when nothing comes later, and proposes nothing where nothing is free', () => {
    const visits = [visit('early', '10:00', '10:30', ['08:00', '09:00']), visit('none', '11:00', '11:30', [])];
    expect(proposalsOf(visits)).toEqual(new Map([['early', at('09:00')]]));
  });

  it('lets no two proposals of other times overlap', () => {
    const hour = fc.integer({ min: 0, max: 20 });
    const someVisit = fc.record({ start: hour, halves: fc.integer({ min: 1, max: 4 }), times: fc.array(hour) });
    fc.assert(
      fc.property(fc.array(someVisit, { maxLength: 12 }), (some) => {
        const moment = (half: number) => new Date(Date.UTC(2026, 10, 24) + half * 1_800_000).toISOString();
        const visits = some.map(({ start, halves, times }, n) => ({
          id: String(n),
          startsAt: moment(start),
          endsAt: moment(start + halves),
          times: times.filter((time) => time !== start).map(moment),
        }));
        const spans = [...proposalsOf(visits)].map(([id, from]) => {
          const { startsAt = '', endsAt = '' } = visits[Number(id)] ?? {};
          return [Date.parse(from), Date.parse(from) + Date.parse(endsAt) - Date.parse(startsAt)] as const;
        });
        return spans.every(([from, to], n) => spans.every(([a, b], m) => n === m || b <= from || to <= a));
      }),
    );
  });
});

describe('blockFaults', () => {
  const whole = { firstDay: '2026-11-24', from: '10:00', lastDay: '2026-11-24', to: '24:00' };

  it.each([
    [{}, []],
    [{ to: '10:00' }, [{ field: 'to', code: 'INVALID_SPAN' }]],
    [{ to: '09:00', lastDay: '2026-11-25' }, []],
    [{ lastDay: '2026-11-23' }, [{ field: 'lastDay', code: 'INVALID_SPAN' }]],
    [{ lastDay: '2026-12-25' }, [{ field: 'lastDay', code: 'INVALID_SPAN' }]],
    [{ from: '25:00' }, [{ field: 'from', code: 'INVALID_TIME' }]],
    [{ firstDay: '2026-02-30' }, [{ field: 'firstDay', code: 'INVALID_DATE' }]],
  ])('of %j: %j', (more, faults) => {
    expect(blockFaults({ ...whole, ...more })).toEqual(faults);
  });
});
