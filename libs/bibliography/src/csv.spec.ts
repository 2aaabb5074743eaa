import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { locales } from '@inclusive/localisation/locale';
import { bookRecord } from './book-record.arbitrary.ts';
import { csvHead, csvRow, readCsvBooks } from './csv-books.ts';
import { readBooks } from './read-books.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const titles = (bytes: Uint8Array) => readBooks(bytes).lines.map(({ record }) => record?.title);

/** Letters of windows-1257 that stand in the titles below. */
const baltic: Record<string, number> = {
  Š: 0xd0,
  ā: 0xe2,
  ķ: 0xed,
  ī: 0xee,
  ė: 0xeb,
  ž: 0xfe,
  ņ: 0xf2,
  ū: 0xfb,
  ļ: 0xef,
  ą: 0xe0,
};
const windows1257 = (text: string) =>
  Uint8Array.from([...text].map((letter) => baltic[letter] ?? letter.charCodeAt(0)));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('a table of books', () => {
  it('comes back as it was written, in each language of its headings', () => {
    fc.assert(
      fc.property(fc.array(bookRecord, { maxLength: 4 }), fc.constantFrom(...locales), (books, locale) => {
        const file = csvHead(locale, ['Room 1']) + books.map((book) => csvRow(book, ['here'])).join('');
        expect(readCsvBooks(bytesOf(file)).lines.map(({ record }) => record)).toEqual(books);
      }),
    );
  });

  it('is read in whatever encoding and with whatever separator it comes', () => {
    const table = 'Nosaukums;Gads\nŠķūņu pasakas;2019\n';
    expect(titles(bytesOf(table))).toEqual(['Šķūņu pasakas']);
    expect(titles(bytesOf(`\uFEFF${table}`))).toEqual(['Šķūņu pasakas']);
    expect(titles(utf16(table))).toEqual(['Šķūņu pasakas']);
    expect(titles(windows1257(table))).toEqual(['Šķūņu pasakas']);
    expect(readBooks(windows1257(table)).encoding).toBe('windows-1257');
    expect(titles(bytesOf('Autorius,Pavadinimas\n"A, B","Žodis, ""garsas"""\n'))).toEqual(['Žodis, "garsas"']);
    expect(titles(bytesOf('Title\tYear\r\nOne\t2001\r\n\r\n"Two\nlines"\t\r\n'))).toEqual(['One', 'Two\nlines']);
  });

  it('tells line by line what is wrong', () => {
    const file = readBooks(
      bytesOf(
        'ISBN,Title,Year,Senses,Colour\n978-9934-0-3123-7,One,2001,"taste, sixth",red\n,"Two\nlines",soon,,\n,,2003,,',
      ),
    );
    expect(file.notes).toEqual([{ field: '', code: 'COLUMN_UNKNOWN', value: 'Colour' }]);
    expect(
      file.lines.map(({ place, faults }) => [place, ...faults.map(({ field, code }) => `${field} ${code}`)]),
    ).toEqual([
      [2, 'senses WORD_UNKNOWN', 'isbn ISBN_CHECK_DIGIT'],
      [3, 'year NOT_A_NUMBER'],
      [5, 'title REQUIRED'],
    ]);
  });

  it('goes on after a quotation mark that never closes', () => {
    const file = readBooks(bytesOf('Title,Year\nOne,2001\n"Two,2002\nThree,2003\nFour,2004\n'));
    expect(file.notes).toEqual([{ field: '', code: 'QUOTE_OPEN', value: '3' }]);
    expect(file.lines.map(({ record, place }) => [record?.title, place])).toEqual([
      ['One', 2],
      ['Three', 4],
      ['Four', 5],
    ]);
  });

  it('has no formula that a spreadsheet would run', () => {
    fc.assert(
      fc.property(bookRecord, (book) => {
        const cells = csvRow(book)
          .split(/;|\r\n/)
          .map((cell) => cell.replace(/^"/, ''));
        expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
      }),
    );
    expect(csvRow({ ...readBooks(bytesOf('Title\n"=HYPERLINK(""x"")"\n')).lines[0]!.record!, year: null })).toContain(
      `"'=HYPERLINK(""x"")"`,
    );
  });

  it('of nothing, or without titles, says so', () => {
    for (const text of ['', 'a,b\n1,2', '\u0000\u0001'])
      expect(readBooks(bytesOf(text)).notes.map(({ code }) => code)).toContain('COLUMN_MISSING');
    expect(readBooks(bytesOf('<collection></collection>')).notes[0]?.code).toBe('NO_RECORDS');
  });
});

describe('words of the vocabularies', () => {
  it('are understood in three languages', () => {
    const row =
      'Antraštė;Pojūčiai;Ypatybės;Temos;Kalbos\nA;lytėjimas, klausa;Brailio raštas | didelės raidės;gyvūnai;lit\n';
    expect(readBooks(bytesOf(row)).lines[0]?.record).toMatchObject({
      senses: ['touch', 'hearing'],
      features: ['braille', 'large-print'],
      themes: ['animals'],
      languages: ['lt'],
    });
    const latvian =
      'Nosaukums;Maņas;Īpašības;Tēmas\nA;tauste, garša, oža, redze, dzirde, kustība;taktila, bez vārdiem;ģimene, emocijas\n';
    expect(readBooks(bytesOf(latvian)).lines[0]).toMatchObject({
      faults: [],
      record: {
        senses: ['touch', 'taste', 'smell', 'sight', 'hearing', 'movement'],
        features: ['tactile', 'wordless'],
        themes: ['family', 'emotions'],
      },
    });
  });
});
