import fc from 'fast-check';
import { type BookRecord } from './book-record.ts';
import { checkOf13 } from './isbn.ts';
import { features, senses, themes } from './vocabulary.ts';

/** Sound records for property tests: texts as people write them, without the marks by which lists are kept apart. */

const isbn = fc.stringMatching(/^[0-9]{9}$/).map((nine) => `978${nine}${checkOf13(`978${nine}`)}`);

const letters = fc
  .stringMatching(/^[A-Za-zĀāČčĒēģīķļņšūžĄąęėįųŪЖж0-9 .,:/'"&<>=+@–-]{1,30}$/)
  .map((text) => text.trim());

const line = fc.oneof(letters, fc.constantFrom('=1+1', '+371', "'=cmd", '-3', '@x', '🐺 Vilks', 'a\nb', ''));

const name = letters.filter((text) => text !== '');

const nameList = fc.uniqueArray(name, { maxLength: 4 });

function wordsOf(codes: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...codes]);
}

const number = (min: number, max: number) => fc.option(fc.integer({ min, max }), { nil: null });

export const bookRecord: fc.Arbitrary<BookRecord> = fc
  .record({
    isbns: fc.uniqueArray(isbn, { maxLength: 3 }),
    title: name,
    subtitle: line,
    originalTitle: line,
    authors: nameList,
    illustrators: nameList,
    translators: nameList,
    publisher: letters,
    place: letters,
    year: number(1450, 2200),
    pages: number(1, 20_000),
    series: line,
    languages: fc.subarray(['lv', 'lt', 'en', 'ru', 'de', 'ltg', 'zxx']),
    ageFrom: number(0, 9),
    ageTo: number(10, 120),
    senses: wordsOf(senses),
    features: wordsOf(features),
    themes: wordsOf(themes),
    summary: line,
    use: line,
    rooms: fc
      .uniqueArray(fc.tuple(fc.constantFrom('viski', 'subate', 'lasitava-2'), fc.integer({ min: 0, max: 999 })), {
        selector: ([room]) => room,
      })
      .map((held) => held.map(([room, copies]) => `${room}: ${copies}`)),
  })
  .map(({ isbns: [first = '', ...others], ...record }) => ({ ...record, isbn: first, isbns: others }));
