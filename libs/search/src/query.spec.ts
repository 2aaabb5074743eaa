import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchQuery, tsQuery } from './query.ts';

const asked = (text: string, isTyping = false) => tsQuery(searchQuery(text, { isTyping }), 'lv');

describe('tsQuery', () => {
  it('asks for every word', () => {
    expect(asked('gimene maja')).toBe("('gimen' | 'gimen0lt') & ('maj' | 'maj0lt')");
    expect(asked('ģimene māja')).toBe("('ģimen' | 'ģimen0lt') & ('māj' | 'māj0lt')");
  });

  it('keeps the words of a phrase side by side, small words counted', () => {
    expect(asked('“maja un gimene” roka')).toBe("(('maj' | 'maj0lt') <2> ('gimen' | 'gimen0lt')) & ('rok' | 'rok0lt')");
  });

  it('lets the last word go on while it is typed', () => {
    expect(asked('maja gimen', true)).toBe("('maj' | 'maj0lt') & ('gimen' | 'gimen0lt' | 'gimen':*)");
    expect(asked('maja gimen ', true)).toBe("('maj' | 'maj0lt') & ('gimen' | 'gimen0lt')");
  });

  it('asks for nothing where there is no word to look for', () => {
    expect(['', '   ', '& | ! <-> ( ) : * \' "" \\', 'un', '!!!'].map((text) => asked(text))).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it('takes no more than a dozen words of a text of any length', () => {
    expect(asked('vards '.repeat(10_000)).split('&')).toHaveLength(12);
    expect(asked('x'.repeat(10_000)).length).toBeLessThan(400);
  });

  it('is well-formed whatever was typed', () => {
    const word = String.raw`(?:'[\p{L}\p{M}\p{N}]+'(?::\*)?)`;
    const any = String.raw`(?:${word}|\(${word}(?: \| ${word})*\))`;
    const phrase = String.raw`(?:${any}|\(${any}(?: <\d+> ${any})*\))`;
    const shape = new RegExp(`^(?:${phrase}(?: & ${phrase})*)?$`, 'u');
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ "„”&|!()<>:*'\\a-zāšž-]{0,80}$/));
    fc.assert(
      fc.property(typed, fc.boolean(), fc.constantFrom('lv', 'lt', 'en'), (text, isTyping, locale) => {
        const query = searchQuery(text, { isTyping });
        expect(tsQuery(query, locale)).toMatch(shape);
      }),
    );
  });
});
