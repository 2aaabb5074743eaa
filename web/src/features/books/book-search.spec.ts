import { describe, expect, it } from '@jest/globals';
import { bookFilter, bookSearchOf } from './book-search.ts';

describe('the query of the catalogue of books', () => {
  it('is what its links write', () => {
    const search = bookSearchOf({ sense: 'touch', feature: 'braille', age: '3-6', language: 'zxx', room: 'viski' });
    expect(bookFilter(search)).toEqual({
      senses: ['touch'],
      features: ['braille'],
      age: '3-6',
      language: 'zxx',
      room: 'viski',
    });
  });

  it('leaves out what makes no sense', () => {
    const odd = { sense: 'sixth', feature: '', age: 'toString', language: 'Latvian', theme: ['loss'], room: '../x' };
    expect(bookFilter(bookSearchOf(odd))).toEqual({ theme: 'loss' });
  });
});
