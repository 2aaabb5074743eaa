import { describe, expect, it } from '@jest/globals';
import { catalogueSearch, courseFilter, isNarrowed } from './filter.ts';

describe('the filter of the catalogue', () => {
  it('reads what a form or a link says', () => {
    const search = catalogueSearch({
      topic: 'reading',
      level: 'advanced',
      language: 'lt',
      partner: 'subate',
      hours: '3',
    });
    expect(courseFilter(search)).toEqual({
      topic: 'reading',
      level: 'advanced',
      language: 'lt',
      organisation: 'subate',
      minutesUpTo: 180,
    });
    expect(isNarrowed(search)).toBe(true);
  });

  it('takes what it does not know as not chosen', () => {
    const search = catalogueSearch({
      topic: '',
      level: 'expert',
      language: 'xx',
      hours: '-1',
      after: ['a', 'b'],
      audience: 7,
    });
    expect(courseFilter(search)).toEqual({});
    expect(search.after).toBe('a');
    expect(isNarrowed(search)).toBe(false);
  });
});
