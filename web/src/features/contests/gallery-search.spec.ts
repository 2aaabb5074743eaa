import { describe, expect, it } from '@jest/globals';
import { gallerySearch } from './gallery-search.ts';

describe('gallerySearch', () => {
  it('reads what a gallery’s address asks for', () => {
    expect(gallerySearch({})).toEqual({});
    expect(gallerySearch({ emotion: 'joy', after: 'x' })).toEqual({ emotion: 'joy', after: 'x' });
    expect(gallerySearch({ category: 'home', age: 'under-18', place: 'Rīga' })).toEqual({
      category: 'home',
      age: 'under-18',
      place: 'Rīga',
    });
    expect(gallerySearch({ before: 'y', after: 'x' })).toEqual({ before: 'y' });
  });

  it('takes what it does not know as not asked for', () => {
    expect(gallerySearch({ emotion: 'envy', after: '', before: [], other: '1' })).toEqual({});
    expect(gallerySearch({ category: 'No Slug', place: 'x'.repeat(121) })).toEqual({});
    expect(gallerySearch({ emotion: ['hope', 'joy'] })).toEqual({ emotion: 'hope' });
  });
});
