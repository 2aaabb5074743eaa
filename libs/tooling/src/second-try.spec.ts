import { describe, expect, it } from '@jest/globals';
import { countTests, type FileResult, filesToRepeat, withSecondTry } from './second-try.ts';

const file = (name: string, ...tests: string[]): FileResult => ({
  name,
  status: tests.includes('failed') || tests.length === 0 ? 'failed' : 'passed',
  assertionResults: tests.map((status) => ({ status })),
});

describe('second try', () => {
  it('is for files that failed, also for those that could not be run', () => {
    const results = [file('a', 'passed'), file('b', 'passed', 'failed'), file('c')];
    expect(filesToRepeat(results)).toEqual(['b', 'c']);
  });

  it('is not made when many files failed', () => {
    const results = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => file(name, 'failed'));
    expect(filesToRepeat(results)).toEqual([]);
    expect(filesToRepeat(results.slice(1))).toHaveLength(5);
  });

  it('counts its results instead of the first ones', () => {
    const first = [file('a', 'passed', 'pending'), file('b', 'passed', 'failed'), file('c')];
    expect(countTests(first)).toEqual({ passed: 2, failed: 2 });
    const second = [file('b', 'passed', 'passed'), file('c')];
    expect(countTests(withSecondTry(first, second))).toEqual({ passed: 3, failed: 1 });
  });
});
