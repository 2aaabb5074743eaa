import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attemptsLeft, whyNotAnotherAttempt } from './attempts.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour));
const failed = (hour: number) => ({ isPassed: false, submittedAt: at(hour) });

describe('whyNotAnotherAttempt', () => {
  it('lets everyone try again at once where nothing is said', () => {
    expect(whyNotAnotherAttempt({}, [failed(1), failed(2)], at(2))).toBeUndefined();
  });

  it('needs no other attempt once the quiz is passed', () => {
    const passed = { isPassed: true, submittedAt: at(1) };
    expect(whyNotAnotherAttempt({ attempts: 1, pauseHours: 9 }, [passed, failed(2)], at(2))).toEqual({
      code: 'QUIZ_PASSED',
    });
  });

  it('ends with the last attempt that there is', () => {
    expect(whyNotAnotherAttempt({ attempts: 2, pauseHours: 1 }, [failed(1)], at(5))).toBeUndefined();
    expect(whyNotAnotherAttempt({ attempts: 2 }, [failed(1), failed(2)], at(5))).toEqual({ code: 'NO_ATTEMPTS_LEFT' });
    expect([0, 1, 2, 3].map((taken) => attemptsLeft({ attempts: 2 }, taken))).toEqual([2, 1, 0, 0]);
    expect(attemptsLeft({}, 7)).toBeUndefined();
  });

  it('opens exactly when the pause after the latest attempt is over', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1 }), fc.integer({ min: 1, max: 200 }), (hours, pauseHours) => {
        const attempts = hours.map(failed);
        const opensAt = at(Math.max(...hours) + pauseHours);
        const before = new Date(opensAt.getTime() - 1);
        expect(whyNotAnotherAttempt({ pauseHours }, attempts, before)).toEqual({ code: 'ATTEMPT_PAUSE', opensAt });
        expect(whyNotAnotherAttempt({ pauseHours }, attempts, opensAt)).toBeUndefined();
      }),
    );
  });
});
