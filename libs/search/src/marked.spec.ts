import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerpt, marked } from './marked.ts';
import { searchQuery } from './query.ts';

const shown = (parts: { text: string; hit: boolean }[]) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('marked', () => {
  it.each([
    ['gimene', 'lv', 'Ģimenēm un ģimenei.', '[Ģimenēm] un [ģimenei].'],
    ['Rokiskyje', 'lt', 'Viešoji biblioteka, Rokiškis', 'Viešoji biblioteka, [Rokiškis]'],
    ['šeima', 'lt', 'Seimas ir šeimos', 'Seimas ir [šeimos]'],
    ['reading', 'en', 'Read, reads and bread', '[Read], [reads] and bread'],
    ['lasīt', 'lv', 'Ko tev jālasa?', 'Ko tev [jālasa]?'],
    ['rokiskyje', 'lv', 'Bibliotēka Rokiškis Lietuvā', 'Bibliotēka [Rokiškis] Lietuvā'],
    ['Bauskas', 'lt', 'Skaitykla Bauska, Latvija', 'Skaitykla [Bauska], Latvija'],
    ['iet', 'lv', 'Lācis gāja mežā.', 'Lācis [gāja] mežā.'],
  ] as const)('“%s” in %s', (asked, locale, text, answer) => {
    expect(shown(marked(text, searchQuery(asked), locale))).toBe(answer);
  });

  it('marks what begins like the word being typed', () => {
    expect(shown(marked('Bibliotēka', searchQuery('bib', { isTyping: true }), 'lv'))).toBe('[Bibliotēka]');
  });

  it('leaves the text as it is, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.constantFrom('lv', 'lt', 'en'),
        (text, asked, locale) => {
          const parts = marked(text, searchQuery(asked || text), locale);
          expect(parts.map((part) => part.text).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('excerpt', () => {
  const filler = 'Te stāv vārdi par citu. '.repeat(20);

  it('is a stretch around the place that answers most words', () => {
    const text = `${filler}Māja viena. ${filler}Māja ar ģimeni. ${filler}`;
    const answer = shown(excerpt(text, searchQuery('ģimene māja'), 'lv'));
    expect(answer).toMatch(/^….*\[Māja\] ar \[ģimeni\].*…$/);
    expect(answer.length).toBeLessThan(260);
  });

  it('is the beginning where nothing is found, and all of a short text', () => {
    expect(shown(excerpt(filler, searchQuery('zilonis'), 'lv'))).toMatch(/^Te stāv .*…$/);
    expect(shown(excerpt('Īss teksts.', searchQuery('zilonis'), 'lv'))).toBe('Īss teksts.');
  });

  it('is part of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('māja', 'un', 'roka', '–', 'ģimene.')), (words) => {
        const text = words.join(' ');
        const parts = excerpt(text, searchQuery('māja'), 'lv').filter((part) => part.text !== '…');
        expect(text).toContain(parts.map((part) => part.text).join(''));
      }),
    );
  });
});
