import { describe, expect, it } from '@jest/globals';
import { type BookRecord, emptyRecord } from '@inclusive/bibliography/book-record';
import { merged, reportOf } from './import.rules.ts';

const record = (fields: Partial<BookRecord>): BookRecord => ({ ...emptyRecord, title: 'A book', ...fields });
const line = (number: number, fields: Partial<BookRecord>, code = '') => ({
  number,
  place: number + 1,
  record: record(fields),
  faults: code ? [{ field: 'year', code, value: '' }] : [],
});
const isbn = '9789934031236';
const standing = { ...record({ isbn, pages: 12, senses: ['touch'] }), id: 'one', isOurs: true };
const outcomes = (lines: ReturnType<typeof line>[], books = [standing]) =>
  reportOf(lines, books).map(({ outcome, changes, faults, bookId }) => [
    outcome,
    ...changes,
    ...faults.map(({ code }) => code),
    bookId,
  ]);

describe('a report of an import', () => {
  it('tells new from changed from the same', () => {
    expect(outcomes([line(1, { isbn: '9786090132005' }), line(2, { isbn, pages: 14, publisher: 'P' })])).toEqual([
      ['new', null],
      ['changed', 'publisher', 'pages', 'one'],
    ]);
    expect(outcomes([line(1, { isbn, pages: 12 })])).toEqual([['same', 'one']]);
  });

  it('leaves alone what a line does not say', () => {
    expect(outcomes([line(1, { isbn, pages: null, senses: [] })])).toEqual([['same', 'one']]);
    expect(merged(standing, record({ pages: 14, senses: [] }), ['pages'])).toMatchObject({
      pages: 14,
      senses: ['touch'],
    });
  });

  it('knows a book without ISBN by title, first author and year', () => {
    const plain = { ...record({ authors: ['A, B'], year: 2001 }), id: 'two', isOurs: true };
    const lines = [
      line(1, { title: 'a BOOK', authors: ['A, B'], year: 2001 }),
      line(2, { authors: ['A, B'], year: 2002 }),
    ];
    expect(outcomes(lines, [plain])).toEqual([
      ['changed', 'title', 'two'],
      ['new', null],
    ]);
  });

  it('takes of two lines for one book the first that can be taken', () => {
    expect(outcomes([line(1, { isbn }, 'NOT_A_NUMBER'), line(2, { isbn }), line(3, { isbn })])).toEqual([
      ['fault', 'NOT_A_NUMBER', null],
      ['same', 'one'],
      ['fault', 'DUPLICATE_LINE', null],
    ]);
  });

  it('leaves the records of others to them', () => {
    expect(outcomes([line(1, { isbn, pages: 99 })], [{ ...standing, isOurs: false }])).toEqual([
      ['same', 'KEPT_BY_OTHERS', 'one'],
    ]);
  });
});
