import { describe, expect, it } from '@jest/globals';
import { byTimeOf } from './zone-words.ts';

describe('byTimeOf', () => {
  it('names a zone by its city, in the reader’s language', () => {
    expect(byTimeOf('Europe/Riga', 'lv')).toBe('pēc Rīgas laika');
    expect(byTimeOf('Europe/Vilnius', 'lt')).toBe('Vilniaus laiku');
    expect(byTimeOf('Atlantic/Azores', 'en')).toBe('Atlantic/Azores');
  });
});
