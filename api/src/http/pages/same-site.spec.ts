import { describe, expect, it } from '@jest/globals';
import { isSameSite } from './same-site.ts';

const ours = 'https://inclusive.example';

describe('isSameSite', () => {
  it.each([
    [{ origin: ours, 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: ours }, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{}, false],
    [{ origin: 'null' }, false],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: `${ours}.evil.example` }, false],
    [{ origin: ours, 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
  ])('%j: %s', (headers, expected) => {
    expect(isSameSite(headers, ours)).toBe(expected);
  });
});
