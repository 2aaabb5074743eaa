import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkOf10, checkOf13, hyphenated, readIsbn } from './isbn.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

describe('an ISBN', () => {
  it('is read as catalogues write it', () => {
    for (const text of [
      '9780723247708',
      '978-0-7232-4770-8',
      'ISBN 978 0 7232 4770 8 (hardback)',
      'ISBN-13: 978–0723247708',
    ])
      expect(readIsbn(text)).toEqual({ isbn: '9780723247708' });
  });

  it('of ten digits becomes one of thirteen', () => {
    expect(readIsbn('0-7232-4770-6')).toEqual({ isbn: '9780723247708' });
    expect(readIsbn('0-8044-2957-x')).toEqual({ isbn: '9780804429573' });
  });

  it('says what is wrong with it', () => {
    expect(readIsbn('978-0-7232-4770-9')).toEqual({ fault: 'ISBN_CHECK_DIGIT' });
    expect(readIsbn('0-7232-4770-2')).toEqual({ fault: 'ISBN_CHECK_DIGIT' });
    expect(readIsbn('978072324770')).toEqual({ fault: 'ISBN_LENGTH' });
    expect(readIsbn('4770000000001')).toEqual({ fault: 'ISBN_PREFIX' });
    expect(readIsbn('97807232477O8')).toEqual({ fault: 'ISBN_CHARACTERS' });
    expect(readIsbn('978072324770X')).toEqual({ fault: 'ISBN_CHARACTERS' });
    expect(readIsbn('')).toEqual({ fault: 'ISBN_CHARACTERS' });
  });

  it('gets its hyphens by its group: Latvia, Lithuania, English', () => {
    expect(hyphenated('9789934031236')).toBe('978-9934-0-3123-6');
    expect(hyphenated('9786090132005')).toBe('978-609-01-3200-5');
    expect(hyphenated('9780723247708')).toBe('978-0-7232-4770-8');
  });

  it('of 13 digits is found out by any one wrong digit', () => {
    const wrong = fc.tuple(digits(9), fc.nat(11), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(wrong, ([nine, at, more]) => {
        const start = `978${nine}`;
        const whole = start + checkOf13(start);
        const place = at + 1 <= 2 ? 12 : at + 1;
        const changed = whole.slice(0, place) + ((Number(whole[place]) + more) % 10) + whole.slice(place + 1);
        return readIsbn(whole).isbn === whole && readIsbn(changed).fault === 'ISBN_CHECK_DIGIT';
      }),
    );
  });

  it('of 10 digits stands for the same nine digits in the longer form, hyphens or none', () => {
    fc.assert(
      fc.property(digits(9), (nine) => {
        const { isbn } = readIsbn(nine + checkOf10(nine));
        return isbn?.slice(3, 12) === nine && readIsbn(hyphenated(isbn)).isbn === isbn;
      }),
    );
  });
});
