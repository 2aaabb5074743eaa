import { describe, expect, it } from '@jest/globals';
import type { Outline } from '@inclusive/course-content/outline';
import { missingIn, partAfter, placeOf } from './enrolment.rules.ts';

const outline: Outline = {
  outcomes: 1,
  modules: [
    { id: 'm1', lessons: [{ id: 'senses', minutes: 30 }] },
    { id: 'm2', lessons: [{ id: 'room', minutes: 30 }] },
  ],
  quiz: { id: 'final', minutes: 10, passPercent: 75, questions: 4 },
};

describe('placeOf', () => {
  it('is the remembered lesson and block, or the quiz and its question', () => {
    expect(placeOf({ outline, placePart: 'room', placeBlock: 'plan' })).toEqual({
      part: 'room',
      block: 'plan',
      isQuiz: false,
    });
    expect(placeOf({ outline, placePart: 'final', placeBlock: 'q2' })).toEqual({
      part: 'final',
      block: 'q2',
      isQuiz: true,
    });
  });

  it('is the beginning where nothing is remembered, or what is remembered is not in the outline', () => {
    const beginning = { part: 'senses', block: null, isQuiz: false };
    expect(placeOf({ outline, placePart: null, placeBlock: null })).toEqual(beginning);
    expect(placeOf({ outline, placePart: 'gone', placeBlock: 'plan' })).toEqual(beginning);
    expect(
      placeOf({ outline: { ...outline, quiz: undefined } as never, placePart: 'final', placeBlock: null }),
    ).toEqual(beginning);
  });
});

describe('partAfter', () => {
  it('leads over the border of a module, then to the quiz', () => {
    expect(partAfter(outline, 'senses')).toBe('room');
    expect(partAfter(outline, 'room')).toBe('final');
  });

  it('stays at the last lesson of a course without a quiz', () => {
    const { quiz: _, ...plain } = outline;
    expect(partAfter(plain, 'room')).toBe('room');
  });
});

describe('missingIn', () => {
  it('asks for every lesson of the outline and a passed quiz', () => {
    expect(missingIn({ outline, done: ['senses'], best: null, practice: {} })).toEqual([
      { code: 'LESSONS', lessons: ['room'] },
      { code: 'QUIZ_TO_TAKE', passPercent: 75 },
    ]);
    const passed = { percent: 75, right: 3, questions: 4, isPassed: true };
    expect(missingIn({ outline, done: ['senses', 'room'], best: passed, practice: {} })).toEqual([]);
  });

  it('asks for the tasks of the outline until each is accepted', () => {
    const { quiz: _, ...plain } = outline;
    const course = {
      outline: { ...plain, tasks: [{ lesson: 'room', block: 'try' }] },
      done: ['senses', 'room'],
      best: null,
    };
    const open = [{ code: 'TASKS', tasks: ['room/try'] }];
    expect(missingIn({ ...course, practice: {} })).toEqual(open);
    for (const verdict of ['waiting', 'toImprove'] as const)
      expect(missingIn({ ...course, practice: { 'room/try': verdict } })).toEqual(open);
    expect(missingIn({ ...course, practice: { 'room/try': 'accepted' } })).toEqual([]);
  });
});
