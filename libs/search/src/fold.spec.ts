import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, hasMarks, lowered } from './fold.ts';
import { tokens } from './tokens.ts';

describe('fold', () => {
  it('takes the marks from Latvian and Lithuanian letters', () => {
    expect(fold('ĀČĒĢĪĶĻŅŌŖŠŪŽ ĄĘĖĮŲ')).toBe('acegiklnorsuz aeeiu');
  });

  it('changes nothing more the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('does not mind how a letter with a mark is written', () => {
    expect(lowered('Ģ'.normalize('NFD'))).toBe('ģ');
    expect([hasMarks('gimene'), hasMarks('ģimene'), hasMarks('ģimene'.normalize('NFD'))]).toEqual([false, true, true]);
  });
});

describe('tokens', () => {
  it('are words and numbers, where they stand', () => {
    expect([...tokens('„Ģimenes” 2026. gadā')]).toEqual([
      { word: 'ģimenes', start: 1, end: 8 },
      { word: '2026', start: 10, end: 14 },
      { word: 'gadā', start: 16, end: 20 },
    ]);
  });

  it('stand one after the other within any text, short and without signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let at = 0;
        for (const { word, start, end } of tokens(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).toMatch(/^[\p{L}\p{M}\p{N}]{1,180}$/u);
          at = end;
        }
      }),
    );
  });
});
