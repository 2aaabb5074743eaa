import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missingOf } from './completion.ts';

const rule = { lessons: ['senses', 'room', 'care'], quiz: { passPercent: 75 } };

describe('missingOf', () => {
  it('names the lessons to do and the quiz to take', () => {
    expect(missingOf(rule, { lessons: new Set(['room']) })).toEqual([
      { code: 'LESSONS', lessons: ['senses', 'care'] },
      { code: 'QUIZ_TO_TAKE', passPercent: 75 },
    ]);
  });

  it('says how far the best attempt came', () => {
    const done = { lessons: new Set(rule.lessons), best: { percent: 60, isPassed: false } };
    expect(missingOf(rule, done)).toEqual([{ code: 'QUIZ_TO_PASS', passPercent: 75, bestPercent: 60 }]);
  });

  it('misses nothing when all lessons are done and the quiz is passed', () => {
    expect(missingOf(rule, { lessons: new Set(rule.lessons), best: { percent: 75, isPassed: true } })).toEqual([]);
    expect(missingOf({ lessons: ['senses'] }, { lessons: new Set(['senses']) })).toEqual([]);
  });

  it('never completes a course by its quiz alone, nor by its lessons alone', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1 }),
        fc.array(fc.string()),
        fc.boolean(),
        (lessons, extra, isPassed) => {
          const done = new Set([...lessons.slice(1), ...extra.filter((each) => each !== lessons[0])]);
          const best = { percent: 100, isPassed };
          expect(missingOf({ lessons, quiz: { passPercent: 50 } }, { lessons: done, best })[0]).toMatchObject({
            code: 'LESSONS',
          });
          expect(missingOf({ lessons, quiz: { passPercent: 50 } }, { lessons: new Set(lessons) })).toHaveLength(1);
        },
      ),
    );
  });

  it('asks for the practice tasks that are not accepted yet, between lessons and quiz', () => {
    const whole = { ...rule, tasks: ['senses/plan', 'care/talk'] };
    const done = { lessons: new Set(rule.lessons), tasks: new Set(['senses/plan']) };
    expect(missingOf(whole, done)).toEqual([
      { code: 'TASKS', tasks: ['care/talk'] },
      { code: 'QUIZ_TO_TAKE', passPercent: 75 },
    ]);
    expect(missingOf({ lessons: [], tasks: ['a/b'] }, { lessons: new Set() })).toEqual([
      { code: 'TASKS', tasks: ['a/b'] },
    ]);
    expect(missingOf({ lessons: [], tasks: ['a/b'] }, { lessons: new Set(), tasks: new Set(['a/b']) })).toEqual([]);
  });
});
