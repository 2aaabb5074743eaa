import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dayParts,
  levelAt,
  overlapOf,
  type SenseSpan,
  type SensoryProfile,
  spanAt,
  weekOf,
} from './sensory-profile.ts';

const bell: SenseSpan = { id: 'bell', sense: 'hearing', weekdays: [1, 2], opens: '12:00', closes: '12:40', level: 3 };
const lunch: SenseSpan = {
  id: 'lunch',
  sense: 'smell',
  weekdays: [1, 2, 3],
  opens: '12:00',
  closes: '13:00',
  level: 2,
};
const profile: SensoryProfile = { usual: { hearing: 1, smell: 0 }, spans: [bell, lunch] };
const open = [{ opens: '09:00', closes: '17:00' }];

describe('the profile at an instant', () => {
  it('is that of the span from its first minute to before its last', () => {
    const at = (time: string, weekday = 1) => levelAt(profile, 'hearing', { weekday, time });
    expect([at('11:59'), at('12:00'), at('12:39'), at('12:40'), at('12:10', 3)]).toEqual([1, 3, 3, 1, 1]);
    expect(spanAt(profile, 'hearing', { weekday: 1, time: '12:10' })).toBe(bell);
    expect(levelAt(profile, 'touch', { weekday: 1, time: '12:10' })).toBeUndefined();
  });
});

describe('the week', () => {
  it('is cut where something changes, and nowhere else', () => {
    expect(dayParts(profile, 1, open)).toEqual([
      { opens: '09:00', closes: '12:00', levels: { hearing: 1, smell: 0 } },
      { opens: '12:00', closes: '12:40', levels: { hearing: 3, smell: 2 } },
      { opens: '12:40', closes: '13:00', levels: { hearing: 1, smell: 2 } },
      { opens: '13:00', closes: '17:00', levels: { hearing: 1, smell: 0 } },
    ]);
    const same = { ...profile, spans: [{ ...bell, level: 1 as const }] };
    expect(dayParts(same, 1, open)).toHaveLength(1);
  });

  it('puts days that are alike into one table and leaves closed ones out', () => {
    const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, spans: weekday < 6 ? open : [] }));
    expect(weekOf(profile, week).map(({ weekdays }) => weekdays)).toEqual([[1, 2], [3], [4, 5]]);
  });

  it('covers the open hours without gaps, each part with the level of each of its minutes', () => {
    const time = fc
      .integer({ min: 0, max: 47 })
      .map((n) => `${String(n >> 1).padStart(2, '0')}:${n % 2 ? '30' : '00'}`);
    const span = fc.tuple(time, time).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(span, span, ([from, to], [opens, closes]) => {
        const one: SensoryProfile = { usual: { hearing: 1 }, spans: [{ ...bell, opens: from, closes: to }] };
        const parts = dayParts(one, 1, [{ opens, closes }]);
        expect(parts.map((part) => part.opens)).toEqual([opens, ...parts.slice(0, -1).map((part) => part.closes)]);
        expect(parts.at(-1)?.closes).toBe(closes);
        for (const part of parts) {
          expect(part.levels.hearing).toBe(levelAt(one, 'hearing', { weekday: 1, time: part.opens }));
        }
      }),
    );
  });

  it('finds two spans of one sense at the same time', () => {
    expect(overlapOf(profile.spans)).toBeUndefined();
    const late = { ...bell, id: 'late', weekdays: [2], opens: '12:30', closes: '13:00' };
    expect(overlapOf([bell, lunch, late])).toEqual([bell, late]);
    expect(overlapOf([bell, { ...late, opens: '12:40' }])).toBeUndefined();
  });
});
