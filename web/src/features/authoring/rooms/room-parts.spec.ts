import { describe, expect, it } from '@jest/globals';
import type { RoomContent } from '@inclusive/course-content/room';
import { freeName, moved, withSpan, withStep, withThing, withUsual } from './room-parts.ts';

const empty: RoomContent = { profile: { usual: {}, spans: [] }, kit: [], story: [], words: {} };
const form = (fields: Record<string, string | string[]>) =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));

describe('parts of a room from plain forms', () => {
  it('adds a time of the week with its words, and changes it in its place', () => {
    const fields = {
      sense: 'hearing',
      weekdays: ['1', '2'],
      opens: '23:00',
      closes: '00:00',
      level: '3',
      words: 'Bell',
    };
    const added = withSpan(empty, form(fields), 'lv');
    expect(added.profile.spans).toEqual([
      { id: 'time-1', sense: 'hearing', weekdays: [1, 2], opens: '23:00', closes: '24:00', level: 3 },
    ]);
    expect(added.words).toEqual({ lv: { 'profile.time-1': 'Bell' } });
    const changed = withSpan(added, form({ ...fields, id: 'time-1', level: '1' }), 'lv');
    expect(changed.profile.spans.map(({ level }) => level)).toEqual([1]);
    expect(withSpan(added, form(fields), 'lv').profile.spans.map(({ id }) => id)).toEqual(['time-1', 'time-2']);
  });

  it('leaves what was not answered open, and what is no number for the server to refuse', () => {
    const { usual } = withUsual(empty, form({ 'usual.hearing': '0', 'usual.sight': '' }), 'lv').profile;
    expect(usual).toEqual({ hearing: 0 });
    expect(withThing(empty, form({ kind: 'lamp', count: '', name: 'Lamp' }), 'lv').kit[0]?.count).toBeNull();
    expect(withThing(empty, form({ kind: 'lamp', count: 'many', name: 'Lamp' }), 'lv').kit[0]?.count).toBe('many');
  });

  it('keeps the story in order, a step moving no further than its ends', () => {
    const two = withStep(withStep(empty, form({ title: 'A' }), 'lv'), form({ title: 'B' }), 'lv').story;
    const names = (steps: { step: string }[]) => steps.map(({ step }) => step);
    expect(names(two)).toEqual(['step-1', 'step-2']);
    const isSecond = ({ step }: { step: string }) => step === 'step-2';
    expect(names(moved(two, isSecond, -1))).toEqual(['step-2', 'step-1']);
    expect(names(moved(two, isSecond, 1))).toEqual(['step-1', 'step-2']);
    expect(freeName('step', names(two))).toBe('step-3');
  });
});
