import { describe, expect, it } from '@jest/globals';
import { ApiFailure } from '../api-failure.ts';
import { statusOfMatches } from './page-outcome.ts';

const root = { status: 'success', fullPath: '/' };
const locale = { status: 'success', fullPath: '/$locale' };

describe('statusOfMatches', () => {
  it.each([
    ['a screen', [root, locale, { status: 'success', fullPath: '/$locale/' }], 200],
    ['no screen', [root, locale], 404],
    ['nothing', [], 404],
    ['a screen that says so', [root, locale, { status: 'notFound', fullPath: '/$locale/rooms/$room' }], 404],
    [
      'a forbidden one',
      [root, locale, { status: 'error', error: new ApiFailure('FORBIDDEN'), fullPath: '/$locale/moderation' }],
      403,
    ],
    [
      'one that was taken away',
      [
        root,
        locale,
        { status: 'error', error: new ApiFailure('GONE'), fullPath: '/$locale/contests/$contest/gallery/$photo' },
      ],
      410,
    ],
    ['a broken one', [root, locale, { status: 'error', error: new Error('x'), fullPath: '/$locale/rooms' }], 500],
  ])('%s', (_name, matches, status) => {
    expect(statusOfMatches(matches)).toBe(status);
  });
});
