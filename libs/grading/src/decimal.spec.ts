import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalOf, isWithin } from './decimal.ts';
import { decimalText } from './question.arbitrary.ts';

const units = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const places = fc.nat(10);
const read = (text: string) => {
  const found = decimalOf(text);
  if (!found) throw new Error(`${text} is no number`);
  return found;
};

describe('decimalOf', () => {
  it('reads what was written, with a comma or a point, with spaces between groups, with any minus', () => {
    const gap = fc.constantFrom('', ' ', '\u00a0', '\u2009', '\u202f', "'", '’');
    fc.assert(
      fc.property(
        units,
        places,
        fc.constantFrom(',', '.'),
        gap,
        fc.constantFrom('-', '−', '–'),
        (u, p, mark, space, minus) => {
          const [whole = '', part] = decimalText(u, p).split('.');
          const spaced = whole.replace(/\B(?=(\d{3})+$)/g, space).replace('-', minus);
          expect(decimalOf(` ${spaced}${part === undefined ? '' : mark + part} `)).toEqual({ units: u, places: p });
        },
      ),
    );
  });

  it.each([
    ['1.234,5', 12345n, 1],
    ['1,234.50', 123450n, 2],
    ['1.234.567', 1234567n, 0],
    ['1,5', 15n, 1],
    ['1.500', 1500n, 3],
    [',5', 5n, 1],
    ['+7', 7n, 0],
    ['5,', 5n, 0],
  ])('reads %s', (text, expected, places_) => {
    expect(decimalOf(text)).toEqual({ units: expected, places: places_ });
  });

  it.each(['', ' ', '-', ',', 'abc', '1e5', '1,2,3', '1.23.456', '12 cm', '--1', '0x10', 'NaN', '١٢', '9'.repeat(61)])(
    'takes %j for no number',
    (text) => expect(decimalOf(text)).toBeUndefined(),
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decimalOf(text)));
  });
});

describe('isWithin', () => {
  it('takes in the border of the tolerance and nothing beyond it', () => {
    fc.assert(
      fc.property(units, fc.bigInt({ min: 0n, max: 10n ** 12n }), places, fc.boolean(), (value, most, p, isBelow) => {
        const far = (by: bigint) => ({ units: isBelow ? value - by : value + by, places: p });
        const [wanted, tolerance] = [
          { units: value, places: p },
          { units: most, places: p },
        ];
        expect(isWithin(far(most), wanted, tolerance)).toBe(true);
        expect(isWithin(far(most + 1n), wanted, tolerance)).toBe(false);
      }),
    );
  });

  it('has none of the surprises of floating numbers', () => {
    expect(0.4 - 0.3 <= 0.1).toBe(false);
    expect(isWithin(read('0,4'), read('0.3'), read('0.1'))).toBe(true);
    expect(isWithin(read('1.10'), read('1,1'), read('0'))).toBe(true);
    expect(isWithin(read('1.101'), read('1,1'), read('0'))).toBe(false);
  });
});
