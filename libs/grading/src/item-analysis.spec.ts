import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adviceOn, fewestAttempts, itemAnalysis } from './item-analysis.ts';

const questions = ['a', 'b', 'c', 'd'];
const attempts = fc.array(fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() }), {
  maxLength: 60,
});

describe('itemAnalysis', () => {
  it('is what the textbook formula gives', () => {
    const right = [4, 4, 4, 3, 3, 2, 2, 1, 1, 0].map((total) =>
      Object.fromEntries(questions.map((question, index) => [question, index < total])),
    );
    const [first] = itemAnalysis(questions, right);
    // (mean rest of the right − mean rest of the wrong) / spread of the rests × √(p q): (15/9 − 0) / 1.2041594… × 0.3
    expect(first).toMatchObject({ question: 'a', attempts: 10, right: 9, difficulty: 0.9 });
    const rests = [3, 3, 3, 2, 2, 1, 1, 0, 0, 0];
    const mean = 15 / 10;
    const spread = Math.sqrt(rests.reduce((sum, rest) => sum + (rest - mean) ** 2, 0) / 10);
    expect(first?.discrimination).toBeCloseTo(((15 / 9 - 0) / spread) * Math.sqrt(0.9 * 0.1), 12);
  });

  it('is a share and a correlation, whatever was answered, and the order of attempts does not matter', () => {
    fc.assert(
      fc.property(attempts, (rows) => {
        const figures = itemAnalysis(questions, rows);
        for (const { difficulty, discrimination, right } of figures) {
          expect(difficulty).toBe(rows.length ? right / rows.length : 0);
          expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1);
          if (rows.length < fewestAttempts) expect(discrimination).toBeNull();
        }
        expect(itemAnalysis(questions, [...rows].reverse())).toEqual(figures);
      }),
    );
  });

  it('turns its sign when the key of a question is turned round', () => {
    fc.assert(
      fc.property(attempts, (rows) => {
        const turned = rows.map((row) => ({ ...row, a: !row.a }));
        const [is] = itemAnalysis(questions, rows);
        const [was] = itemAnalysis(questions, turned);
        const expected = is?.discrimination ?? null;
        if (expected === null) expect(was?.discrimination).toBeNull();
        else expect(was?.discrimination).toBeCloseTo(-expected, 12);
      }),
    );
  });

  it('counts only the attempts that asked the question', () => {
    expect(itemAnalysis(['a', 'b'], [{ a: true }, { a: false, b: true }])).toMatchObject([
      { attempts: 2, right: 1, difficulty: 0.5, discrimination: null },
      { attempts: 1, right: 1, difficulty: 1, discrimination: null },
    ]);
  });
});

describe('adviceOn', () => {
  const figures = { question: 'a', attempts: 40, right: 20, difficulty: 0.5, discrimination: 0.3 };

  it.each([
    ['GOOD', {}],
    ['TOO_FEW', { attempts: 9 }],
    ['CHECK_KEY', { discrimination: -0.1 }],
    ['TOO_EASY', { difficulty: 0.97 }],
    ['TOO_HARD', { difficulty: 0.1 }],
    ['WEAK', { discrimination: 0.1 }],
    ['WEAK', { discrimination: null }],
  ])('says %s', (advice, change) => {
    expect(adviceOn({ ...figures, ...change })).toBe(advice);
  });
});
