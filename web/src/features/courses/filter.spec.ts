import { describe, expect, it } from '@jest/globals';
import { catalogueSearch, courseFilter } from './filter.ts';

describe('the filter of the catalogue', () => {
  it('reads what a form or a link says', () => {
    const search = catalogueSearch({
      topic: 'reading',
      level: 'advanced',
      language: 'lt',
      partner: 'subate',
      hours: '1-3',
      wording: 'easy',
    });
    expect(courseFilter(search)).toEqual({
      topic: 'reading',
      level: 'advanced',
      language: 'lt',
      organisation: 'subate',
      minutesAbove: 60,
      minutesUpTo: 180,
      isEasyToo: true,
    });
  });

  it('takes what it does not know as not chosen', () => {
    const search = catalogueSearch({
      topic: '',
      level: 'expert',
      language: 'xx',
      hours: '2-1',
      wording: 'hard',
      after: ['a', 'b'],
      audience: 7,
    });
    expect(courseFilter(search)).toEqual({});
    expect(search.after).toBe('a');
  });

  it('knows times of any length, each course in one of them', () => {
    expect(courseFilter(catalogueSearch({ hours: '0-1' }))).toEqual({ minutesUpTo: 60 });
    expect(courseFilter(catalogueSearch({ hours: '6-' }))).toEqual({ minutesAbove: 360 });
  });
});
