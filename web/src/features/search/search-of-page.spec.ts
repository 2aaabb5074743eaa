import { describe, expect, it } from '@jest/globals';
import { searchOfPage } from './search-of-page.ts';

describe('searchOfPage', () => {
  it('reads what the form and the links say', () => {
    expect(searchOfPage({ q: ' ģimene ', kind: 'course', language: 'lt', after: '20' })).toEqual({
      q: 'ģimene',
      kind: 'course',
      language: 'lt',
      after: '20',
    });
  });

  it('takes what it does not know for nothing', () => {
    expect(searchOfPage({ q: '  ', kind: 'spell', language: 'xx', after: '20' })).toEqual({});
    expect(searchOfPage({ q: ['a', 'b'], kind: 'room', after: '../x' })).toEqual({ q: 'a', kind: 'room' });
    expect(searchOfPage({ q: 'x'.repeat(10_000) }).q).toHaveLength(400);
  });
});
