import { describe, expect, it } from '@jest/globals';
import { MarcRecord } from '@natlibfi/marc-record';
import { ISO2709, MARCXML } from '@natlibfi/marc-record-serializers';
import fc from 'fast-check';
import { bookRecord } from './book-record.arbitrary.ts';
import { emptyRecord } from './book-record.ts';
import { bookOfMarc } from './book-of-marc.ts';
import { readIso2709, writeIso2709 } from './iso2709.ts';
import type { Marc } from './marc.ts';
import { marcOfBook } from './marc-of-book.ts';
import { marcXmlFoot, marcXmlHead, marcXmlRecord, readMarcXml } from './marcxml.ts';

const at = new Date('2026-11-22T06:00:00Z');
const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const book = {
  ...emptyRecord,
  title: 'Lācis un Žirafe',
  authors: ['Bērziņa, Āre'],
  isbn: '9789934031236',
  languages: ['lv'],
};
const record = writeIso2709(marcOfBook(book, 'lacis', at));
const outcomes = (bytes: Uint8Array) =>
  [...readIso2709(bytes)].map(({ number, place, ...rest }) => [number, place, rest.faults?.[0]?.code ?? 'read']);

const theirs = ({ leader, control, data }: Marc) =>
  new MarcRecord({
    leader,
    fields: [
      ...control.map(({ tag, text }) => ({ tag, value: text })),
      ...data.map(({ tag, indicators: [ind1 = '', ind2 = ''], subfields }) => ({
        tag,
        ind1,
        ind2,
        subfields: subfields.map(([code, value]) => ({ code, value })),
      })),
    ],
  });

describe('a book', () => {
  it('is in the rooms that we have written, not on the shelves of other systems', () => {
    const marc = marcOfBook({ ...book, rooms: ['viski: 2'] }, 'lacis', at);
    const shelf = { tag: '852', indicators: '  ', subfields: [['b', 'abonements']] as [string, string][] };
    expect(bookOfMarc({ ...marc, data: [...marc.data, shelf] }).rooms).toEqual(['viski: 2']);
  });

  it('comes back from MARC 21 as it was', () => {
    fc.assert(
      fc.property(bookRecord, (given) => {
        const [found] = [...readIso2709(writeIso2709(marcOfBook(given, 'key', at)))];
        expect(found && !found.faults && bookOfMarc(found.value)).toEqual(given);
      }),
    );
  });

  it('comes back from MARCXML as it was', () => {
    fc.assert(
      fc.property(fc.array(bookRecord, { minLength: 1, maxLength: 3 }), (given) => {
        const records = given.map((each) => marcXmlRecord(marcOfBook(each, 'key', at))).join('');
        const found = [...readMarcXml(bytesOf(marcXmlHead + records + marcXmlFoot))];
        expect(found.map((each) => !each.faults && bookOfMarc(each.value))).toEqual(given);
      }),
    );
  });
});

describe('beside the serializers of the National Library of Finland', () => {
  const plain = bookRecord.filter((each) => !/[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(each)));

  it('MARC 21 is written alike, byte by byte', () => {
    fc.assert(
      fc.property(plain, (given) => {
        const marc = marcOfBook(given, 'key', at);
        expect(Buffer.from(writeIso2709(marc)).toString()).toBe(ISO2709.to(theirs(marc)));
      }),
    );
  });

  it('what they write as MARCXML is read alike', async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (given) => {
        const marc = marcOfBook(given, 'key', at);
        const [ours] = [...readMarcXml(bytesOf(MARCXML.to(theirs(marc))))];
        expect(ours && !ours.faults && bookOfMarc(ours.value)).toEqual(given);
        expect((await MARCXML.from(marcXmlRecord(marc))).fields).toHaveLength(marc.control.length + marc.data.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file of MARC 21', () => {
  const broken = (change: (text: string) => string) => bytesOf(change(Buffer.from(record).toString()));

  it('is read record by record, line ends between them or not', () => {
    expect(outcomes(joined(record, bytesOf('\r\n'), record))).toEqual([
      [1, 0, 'read'],
      [2, record.length + 2, 'read'],
    ]);
  });

  it('tells by position which records are faulty, and reads the others', () => {
    const wrongLength = broken((text) => `00099${text.slice(5)}`);
    const noDirectory = broken((text) => `${text.slice(0, 12)}00030${text.slice(17)}`);
    const file = joined(record, wrongLength, record, noDirectory, record, record.subarray(0, 60));
    const size = record.length;
    expect(outcomes(file)).toEqual([
      [1, 0, 'read'],
      [2, size, 'RECORD_LENGTH'],
      [3, 2 * size, 'read'],
      [4, 3 * size, 'DIRECTORY_BROKEN'],
      [5, 4 * size, 'read'],
      [6, 5 * size, 'RECORD_TRUNCATED'],
    ]);
  });

  it('loses no record after one that lost its end', () => {
    expect(outcomes(joined(record.subarray(0, 70), record)).map(([, place, code]) => [place, code])).toEqual([
      [0, 'RECORD_LENGTH'],
      [70, 'read'],
    ]);
  });

  it('names the field that is no UTF-8', () => {
    const letter = Buffer.from(record).indexOf('ā');
    const latin = Uint8Array.from(record);
    latin.set([0xe2, 0x20], letter);
    expect([...readIso2709(latin)]).toEqual([
      { number: 1, place: 0, faults: [{ field: '245', code: 'NOT_UTF8', value: '' }] },
    ]);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(record.length), (noise, cut) => {
        expect(outcomes(joined(noise, record.subarray(cut))).length).toBeGreaterThanOrEqual(0);
        expect([...readMarcXml(joined(noise, bytesOf('<record><leader>')))].length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a file of MARCXML', () => {
  const whole = marcXmlRecord(marcOfBook(book, 'lacis', at));
  const codes = (xml: string) => [...readMarcXml(bytesOf(xml))].map((each) => each.faults?.[0]?.code ?? 'read');

  it('is read past broken records', () => {
    const cut = whole.slice(0, 200);
    expect(codes(marcXmlHead + whole + cut + whole.replace('</leader>', '</header>') + whole + cut)).toEqual([
      'read',
      'RECORD_TRUNCATED',
      'NOT_WELL_FORMED',
      'read',
      'RECORD_TRUNCATED',
    ]);
  });

  it('may name its namespace by a prefix, and brings no entities of its own', () => {
    const prefixed = whole.replaceAll(/<(\/?)/g, '<$1marc:');
    const [found] = [...readMarcXml(bytesOf(prefixed))];
    expect(found && !found.faults && bookOfMarc(found.value).title).toBe('Lācis un Žirafe');
    expect(codes(`<!DOCTYPE a [<!ENTITY b "c">]>${whole}`)).toEqual(['DTD_FORBIDDEN']);
  });
});
