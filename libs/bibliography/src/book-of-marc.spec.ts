import { describe, expect, it } from '@jest/globals';
import { bookOfMarc } from './book-of-marc.ts';
import type { Marc } from './marc.ts';

/** "245 10 $aTitle /$cAuthor", one field a line, as catalogues print records. */
function marcOf(lines: string): Marc {
  const data = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, tag = '', indicators = '', rest = ''] = /^\s*(\d{3}) (..) \$(.*)$/.exec(line) ?? [];
      return {
        tag,
        indicators: indicators.replaceAll('_', ' '),
        subfields: rest.split('$').map((part): [string, string] => [part.slice(0, 1), part.slice(1)]),
      };
    });
  return { leader: '00000nam a2200000 i 4500', control: [], data };
}

describe('a record of a library system', () => {
  it('loses the punctuation of ISBD, and finds people by their roles', () => {
    const book = bookOfMarc(
      marcOf(`
        020 __ $a993403123X (iesiets) :$c5.00 EUR
        041 1_ $alav$hswe
        100 1_ $aLindgrēna, Astrida,$d1907-2002,$eautors.
        240 10 $aEmil i Lönneberga.
        245 10 $aEmīls no Lennebergas :$bstāsts bērniem /$cA. Lindgrēna.
        260 __ $aRīga :$bZvaigzne ABC,$c[2015]
        300 __ $a[2], 77, [1] lpp. :$bil. ;$c22 cm.
        490 1_ $aManas pirmās grāmatas ;$v3
        650 _4 $aEmocijas bērniem.
        655 _4 $aTaktilās grāmatas.
        700 1_ $aBerga, Bjerns,$eilustrators.
        700 1_ $aKaija, L.,$etulkotājs.
        521 1_ $a5-9 gadi
      `),
    );
    expect(book).toMatchObject({
      isbn: '9789934031236',
      title: 'Emīls no Lennebergas',
      subtitle: 'stāsts bērniem',
      originalTitle: 'Emil i Lönneberga',
      authors: ['Lindgrēna, Astrida'],
      illustrators: ['Berga, Bjerns'],
      translators: ['Kaija, L.'],
      publisher: 'Zvaigzne ABC',
      place: 'Rīga',
      year: 2015,
      pages: 77,
      series: 'Manas pirmās grāmatas',
      languages: ['lv'],
      ageFrom: 5,
      ageTo: 9,
      features: ['tactile'],
      themes: ['emotions'],
    });
  });

  it('keeps an ISBN that is none, for somebody to look at', () => {
    const book = bookOfMarc(marcOf('020 __ $a9789934031237\n245 00 $aTitle'));
    expect(book.isbn).toBe('9789934031237');
  });

  it('understands Lithuanian words of people and features', () => {
    const book = bookOfMarc(
      marcOf(`
        245 00 $aKnyga be žodžių
        700 1_ $aPetraitis, Jonas,$edailininkas
        655 _4 $aBrailio raštas
        385 __ $aVaikams nuo 3 metų
      `),
    );
    expect(book).toMatchObject({ illustrators: ['Petraitis, Jonas'], features: ['braille'], ageFrom: 3, ageTo: null });
  });
});
