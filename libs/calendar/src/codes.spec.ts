import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeAlphabet, codeLength, codeOf, groupedCode, newCode } from './codes.ts';

const codes = fc.string({
  unit: fc.constantFrom(...codeAlphabet),
  minLength: codeLength,
  maxLength: codeLength,
});

describe('booking codes', () => {
  it('hold no sign that is taken for another', () => {
    expect(codeAlphabet).not.toMatch(/[01OILU]/);
    expect(new Set(codeAlphabet).size).toBe(30);
  });

  it('are new each time and use every sign', () => {
    const made = Array.from({ length: 2000 }, newCode);
    expect(new Set(made).size).toBe(2000);
    expect(new Set(made.join('')).size).toBe(codeAlphabet.length);
    expect(made.every((code) => codeOf(code) === code)).toBe(true);
  });

  it('come back from how they are shown', () => {
    fc.assert(fc.property(codes, (code) => codeOf(groupedCode(code)) === code));
  });

  it('may be longer, in groups of four', () => {
    const code = newCode(12);
    expect(groupedCode(code)).toMatch(/^[^-]{4}-[^-]{4}-[^-]{4}$/);
    expect(codeOf(groupedCode(code), 12)).toBe(code);
    expect(codeOf(code)).toBeUndefined();
  });

  it('come back however they are typed: spaces, dashes, small letters', () => {
    const noise = fc.constantFrom('', ' ', '-', '–', '\u00a0', '.', '\t');
    fc.assert(
      fc.property(codes, fc.array(noise, { minLength: codeLength, maxLength: codeLength }), (code, gaps) => {
        const typed = [...code].map((sign, place) => `${sign.toLowerCase()}${gaps[place]}`).join('');
        expect(codeOf(typed)).toBe(code);
      }),
    );
  });

  it('are told from anything else', () => {
    fc.assert(fc.property(fc.string(), (typed) => [undefined, codeLength].includes(codeOf(typed)?.length)));
    for (const typed of ['', 'ABCD', 'ABCD-EFG0', 'ABCD-EFGHJ', 'ĀBCDEFGH']) expect(codeOf(typed)).toBeUndefined();
  });
});
