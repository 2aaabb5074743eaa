import { describe, expect, it } from '@jest/globals';
import { parseCookies } from './cookies.ts';

describe('parseCookies', () => {
  it('reads names and values, decoded and without quotes', () => {
    expect([...parseCookies('locale=lt; preferences=theme=calm&text=125; name=%C4%81bols; quoted="a b"')]).toEqual([
      ['locale', 'lt'],
      ['preferences', 'theme=calm&text=125'],
      ['name', 'ābols'],
      ['quoted', 'a b'],
    ]);
  });

  it('takes the first of a name and leaves out what is no pair', () => {
    expect([...parseCookies('a=1; a=2; =x; lonely;; b=')]).toEqual([
      ['a', '1'],
      ['b', ''],
    ]);
  });

  it('keeps what cannot be decoded', () => {
    expect(parseCookies('a=%zz').get('a')).toBe('%zz');
  });

  it('has none without a header', () => {
    expect(parseCookies(undefined).size).toBe(0);
  });
});
