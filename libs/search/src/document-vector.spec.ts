import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentVector } from './document-vector.ts';

describe('documentVector', () => {
  it('holds stems with places and weights, small words only as distance', () => {
    const vector = documentVector(
      [
        { weight: 'A', text: 'māja un ģimene' },
        { weight: 'D', text: 'ģimenēm' },
      ],
      'lv',
    );
    expect(vector).toBe("'māj':1A 'maj':1A 'ģimen':3A,12 'gimen':3A,12");
  });

  it('holds names as the languages next door read them', () => {
    const vector = documentVector([{ weight: 'B', text: 'Lasītava Rokiškyje' }], 'lv');
    expect(vector).toContain("'rokišk0lt':2B");
    expect(vector).toContain("'rokisk0lt':2B");
  });

  it('takes a long text without any mark as written without them', () => {
    const text = 'Braukat uz lasitavu, skolotaja lasa gramatu. '.repeat(10);
    expect(documentVector([{ weight: 'D', text }], 'lv')).toContain("'skolotaj':");
  });

  it('stays below the limits of the database', () => {
    const text = Array.from({ length: 120_000 }, (_, i) => `vārds${i.toString(36)}xyz`).join(' ');
    const folded = documentVector([{ weight: 'D', text: `${text} ${'māja '.repeat(300)}` }], 'lv');
    expect(Buffer.byteLength(folded)).toBeLessThan(1_100_000);
    expect(folded).toContain(':16383');
    expect(folded).not.toContain(':16384');
  });

  it('is well-formed whatever the text is', () => {
    const lexeme = String.raw`'[\p{L}\p{M}\p{N}]+':\d+[ABC]?(?:,\d+[ABC]?)*`;
    const shape = new RegExp(`^(?:${lexeme}(?: ${lexeme})*)?$`, 'u');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('lv', 'lt', 'en'), (text, locale) => {
        expect(documentVector([{ weight: 'B', text }], locale)).toMatch(shape);
      }),
    );
  });
});
