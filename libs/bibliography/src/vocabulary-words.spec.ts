import { describe, expect, it } from '@jest/globals';
import { featuresIn, sensesIn } from './vocabulary-words.ts';

describe('words of tables', () => {
  it.each(['Tauste', 'pieskārieni', 'Lytėjimas', 'palietimas', 'touch'])('“%s” is touch', (word) => {
    expect(sensesIn(word)).toEqual(['touch']);
  });

  it.each(['Brails', 'Braila raksts', 'Brailio raštas', 'Braille'])('“%s” is braille', (word) => {
    expect(featuresIn(word)).toEqual(['braille']);
  });
});
