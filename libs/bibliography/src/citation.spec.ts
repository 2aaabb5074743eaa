import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bibtexOf, type Citable, risOf } from './citation.ts';

const guide: Citable = {
  form: 'web',
  key: 'mieriga-lasitava',
  title: 'Mierīgā lasītava',
  subtitle: 'kā sagatavot telpu',
  authors: ['Jūratė Kazlauskienė', 'Ozoliņa, Anna'],
  publisher: 'Rokiškio biblioteka',
  year: 2026,
  language: 'lv',
  keywords: ['sensory-room', 'reading'],
  url: 'https://example.org/lv/materials/mieriga-lasitava',
  seen: '2026-11-22',
  rights: 'CC-BY-4.0',
};

describe('bibtexOf', () => {
  it('says what is known, in UTF-8', () => {
    expect(bibtexOf(guide)).toBe(`@misc{mieriga-lasitava,
  author = {Jūratė Kazlauskienė and Ozoliņa, Anna},
  title = {{Mierīgā lasītava: kā sagatavot telpu}},
  year = {2026},
  publisher = {{Rokiškio biblioteka}},
  language = {lv},
  keywords = {sensory-room, reading},
  url = {https://example.org/lv/materials/mieriga-lasitava},
  urldate = {2026-11-22},
  copyright = {CC-BY-4.0},
}
`);
  });

  it('names the publisher where no person is named, as one name', () => {
    expect(bibtexOf({ ...guide, authors: [] })).toContain('author = {{Rokiškio biblioteka}}');
    expect(bibtexOf({ ...guide, authors: ['Needle and Thread'] })).toContain('author = {{Needle and Thread}}');
  });

  it('lets no text be a command, whatever it says', () => {
    const text = bibtexOf({ ...guide, title: '100 % \\input{x} & {', abstract: 'a_b $c$ #1 ~^' });
    expect(text).toContain(String.raw`title = {{100 \% \textbackslash{}input\{x\} \& \{: kā`);
    expect(text).toContain(String.raw`abstract = {a\_b \$c\$ \#1 \textasciitilde{}\textasciicircum{}}`);
  });

  it('closes every brace that it opens, and holds one record', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.string(), (title, authors, key) => {
        const text = bibtexOf({ ...guide, key, title, authors }).replaceAll(/\\[{}]/g, '');
        expect(text.split('{').length).toBe(text.split('}').length);
        expect(text.match(/^@/gm)).toHaveLength(1);
      }),
    );
  });
});

describe('risOf', () => {
  it('says what is known, family names first', () => {
    expect(risOf(guide).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - mieriga-lasitava',
      'AU  - Kazlauskienė, Jūratė',
      'AU  - Ozoliņa, Anna',
      'TI  - Mierīgā lasītava: kā sagatavot telpu',
      'PY  - 2026',
      'PB  - Rokiškio biblioteka',
      'LA  - lv',
      'KW  - sensory-room',
      'KW  - reading',
      'UR  - https://example.org/lv/materials/mieriga-lasitava',
      'Y2  - 2026/11/22',
      'N1  - CC-BY-4.0',
      'ER  - ',
      '',
    ]);
  });

  it('tells a book by its number and place', () => {
    const book: Citable = {
      form: 'book',
      key: 'x',
      title: 'T',
      authors: ['Vieta'],
      isbn: '9789955000000',
      place: 'Rīga',
    };
    const text = risOf({ ...book, subtitle: '' });
    expect(text).toMatch(/^TY {2}- BOOK\r\nID {2}- x\r\nAU {2}- Vieta\r\nTI {2}- T\r\n/);
    expect(text).toContain('CY  - Rīga\r\nSN  - 9789955000000');
  });

  it('keeps every text in its line', () => {
    fc.assert(
      fc.property(fc.string(), (abstract) => {
        const lines = risOf({ ...guide, abstract: `${abstract}\nER  - ` })
          .split('\r\n')
          .filter(Boolean);
        expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
        expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(1);
      }),
    );
  });
});
