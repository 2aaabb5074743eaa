import { describe, expect, it } from '@jest/globals';
import { parseSearch, stringifySearch, textOf, textsOf } from './search.ts';

describe('parseSearch', () => {
  it('reads texts as texts, and repeated names as lists', () => {
    expect(parseSearch('?page=02&need=a&need=b&q=true&__proto__=x')).toMatchObject({
      page: '02',
      need: ['a', 'b'],
      q: 'true',
    });
    expect(parseSearch('')).toEqual({});
  });

  it('is undone by stringifySearch for what a browser form sends', () => {
    const sent = '?q=%C5%A1is+tas&need=a&need=b&empty=';
    expect(stringifySearch(parseSearch(sent))).toBe(sent);
    expect(stringifySearch({ gone: undefined })).toBe('');
  });
});

describe('textOf and textsOf', () => {
  it('give texts whatever was sent', () => {
    expect([textOf(['a', 'b']), textOf(''), textOf({}), textOf(undefined)]).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
    ]);
    expect([textsOf('a'), textsOf(['a', '', 'b']), textsOf(undefined)]).toEqual([['a'], ['a', 'b'], []]);
  });
});
