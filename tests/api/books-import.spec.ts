import { beforeAll, describe, expect, it } from '@jest/globals';
import { emptyRecord } from '../../libs/bibliography/src/book-record.ts';
import { writeIso2709 } from '../../libs/bibliography/src/iso2709.ts';
import { marcOfBook } from '../../libs/bibliography/src/marc-of-book.ts';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { bytesOf, CONFIRM, importing, outcomes, REPORT } from './books-import.support.ts';
import { givenBook, postFile } from './books.support.ts';

const app = useTestApp();
let lead: Organisation;
let keeper: Person;
const { send, report, mend, confirm } = importing(app, () => keeper);
const count = async () => (await app.database.row<{ count: number }>('select count(*)::int from book')).count;

beforeAll(async () => {
  lead = await app.given.organisation();
  keeper = await app.given.person({ roles: ['editor'] });
});

describe('a table in windows-1257', () => {
  /** "Nosaukums;Maņas;ISBN" and a book "Šūpulis" as a spreadsheet of the region saves them. */
  const table = Buffer.concat([
    bytesOf('Valoda;Nosaukums;Ma'),
    Buffer.from([0xf2]),
    bytesOf('as;ISBN\r\n'),
    bytesOf('lav;'),
    Buffer.from([0xd0, 0xfb]),
    bytesOf('pulis;dzirde;978-9934-0-3123-6\r\n'),
  ]);

  it('writes nothing before it is confirmed, and all of it then', async () => {
    const id = await send('gramatas.csv', table);
    const before = await count();
    expect(await report(id)).toMatchObject({
      encoding: 'windows-1257',
      counts: { new: 1, changed: 0, same: 0, fault: 0 },
    });
    expect(await count()).toBe(before);
    expect(await confirm(id)).toMatchObject({ __typename: 'BookImport', confirmedAt: expect.any(String) });
    const [book] = await app.database.rows(
      `select title, senses, status, source from book where isbn = '9789934031236'`,
    );
    expect(book).toEqual({ title: 'Šūpulis', senses: ['hearing'], status: 'published', source: 'catalogue' });
  });

  it('does nothing the second time, however it comes', async () => {
    const before = await count();
    const id = await send('gramatas-2.csv', table);
    await Promise.all([confirm(id), confirm(id)]);
    expect((await report(id)).counts).toMatchObject({ new: 1 });
    expect(await count()).toBe(before);
  });
});

describe('a file with faults', () => {
  const file = [
    'ISBN,Title,Year,Senses',
    '978-609-01-3200-6,Wrong digit,2001,touch',
    ',No year,soon,sight',
    '978-0-7232-4770-8,Good,2004,touch',
    '0-7232-4770-6,The same again,2004,touch',
    ',,2003,touch',
  ].join('\n');

  it('is told line by line; the others are taken', async () => {
    const id = await send('faults.csv', bytesOf(file));
    expect(outcomes(await report(id))).toEqual([
      [2, 'fault', 'Wrong digit', 'ISBN_CHECK_DIGIT'],
      [3, 'fault', 'No year', 'NOT_A_NUMBER'],
      [4, 'new', 'Good'],
      [5, 'fault', 'The same again', 'DUPLICATE_LINE'],
      [6, 'fault', '', 'REQUIRED'],
    ]);
  });

  it('can be mended where it stands', async () => {
    const id = await send('faults.csv', bytesOf(file));
    expect(await mend(id, 1, 'isbn', '978-609-01-3200-7')).toMatchObject({ faults: [{ code: 'ISBN_CHECK_DIGIT' }] });
    expect(await mend(id, 1, 'isbn', '978-609-01-3200-5')).toMatchObject({ counts: { fault: 3 } });
    expect(await mend(id, 2, 'year', '')).toMatchObject({ counts: { fault: 2 } });
    await confirm(id, { publish: false });
    const rows = await app.database.rows(
      `select title, year, status from book where title in ('Wrong digit', 'No year', 'Good', 'The same again') order by 1`,
    );
    expect(rows).toEqual([
      { title: 'Good', year: 2004, status: 'draft' },
      { title: 'No year', year: null, status: 'draft' },
      { title: 'Wrong digit', year: 2001, status: 'draft' },
    ]);
  });

  it('is nobody else’s', async () => {
    const id = await send('mine.csv', bytesOf('Title\nMine'));
    const other = await app.given.organisation({ slug: 'import-library' });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation: other });
    await expect(app.as(stranger)(REPORT, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const input = { importId: id, publish: true, senses: [] };
    await expect(app.as(stranger)(CONFIRM, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.specialist(REPORT, { id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const form = await postFile(
      app,
      stranger,
      '/books/imports',
      { organisation: lead.id },
      { name: 'a', bytes: bytesOf('Title\nA') },
    );
    expect(form.status).toBe(404);
  });
});

describe('a record that stands already', () => {
  it('is changed by what a line says, and by nothing that it does not say', async () => {
    const { id } = await givenBook(app, 'Standing', { isbn: '978-3-16-148410-0', senses: 'smell', pages: '10' });
    const file = await send('more.csv', bytesOf('ISBN,Title,Pages,Summary\n9783161484100,Standing,12,About it'));
    expect((await report(file)).lines.nodes).toMatchObject([
      { outcome: 'changed', changes: ['pages', 'summary'], bookId: id },
    ]);
    await confirm(file);
    const book = await app.database.row('select pages, senses, version from book where id = $1', [id]);
    expect(book).toEqual({ pages: 12, senses: ['smell'], version: 3 });
    const again = await send(
      'more-again.csv',
      bytesOf('ISBN,Title,Pages,Summary\n9783161484100,Standing,12,About it\n'),
    );
    expect((await report(again)).counts).toEqual({ new: 0, changed: 0, same: 1, fault: 0 });
  });
});

describe('MARC 21', () => {
  const record = (title: string, isbn = '') =>
    writeIso2709(
      marcOfBook({ ...emptyRecord, title, isbn, languages: ['lv'] }, title, new Date('2026-11-22T00:00:00Z')),
    );

  it('cut off in the middle of a record gives the others, and the byte of the fault', async () => {
    const [one, two, cut] = [record('Viens'), record('Divi'), record('Trīs').subarray(0, 80)];
    const id = await send('eksports.mrc', Buffer.concat([one, two, cut]));
    expect(outcomes(await report(id))).toEqual([
      [0, 'new', 'Viens'],
      [one.length, 'new', 'Divi'],
      [one.length + two.length, 'fault', '', 'RECORD_TRUNCATED'],
    ]);
    const [room] = await app.database.rows<{ id: string }>(
      `insert into room (slug, organisation_id, country, zone, lat, lon, address, status)
       values ('lasitava', $1, 'LV', 'Europe/Riga', 56, 24, 'Iela 1', 'open') returning id`,
      [lead.id],
    );
    await confirm(id, { senses: ['touch'], roomId: room?.id });
    const shelf = await app.database.rows(
      `select title, senses, status from book join book_holding on book_id = book.id where room_id = $1 order by title`,
      [room?.id],
    );
    expect(shelf).toEqual([
      { title: 'Divi', senses: ['touch'], status: 'published' },
      { title: 'Viens', senses: ['touch'], status: 'published' },
    ]);
  });
});

describe('what is no file of records', () => {
  it('is refused with its reason', async () => {
    expect(await send('book.xlsx', bytesOf('PK\u0003\u0004 a spreadsheet'))).toBe('fault=FILE_UNKNOWN');
    expect(await send('empty.csv', Buffer.alloc(0))).toBe('fault=FILE_EMPTY');
    expect(await send('large.csv', Buffer.alloc(10_000_000, 'Title\nA\n'))).toBe('fault=FILE_TOO_LARGE');
    expect(await send('many.csv', bytesOf(`Title\n${'A\n'.repeat(5001)}`))).toBe('fault=TOO_MANY_RECORDS');
  });

  it('but a table without titles has a report that says so', async () => {
    const { counts, notes } = await report(await send('other.csv', bytesOf('Kaut kas;cits\n1;2')));
    expect([counts['new'], notes.map(({ code }) => code)]).toEqual([
      0,
      ['COLUMN_UNKNOWN', 'COLUMN_UNKNOWN', 'COLUMN_MISSING'],
    ]);
  });
});

describe('five thousand records', () => {
  it('are read, reported and written within a quarter of a minute', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, at) => `Book ${at},"Name, A",${1900 + (at % 100)},touch,Words of it`,
    );
    const id = await send('large.csv', bytesOf(`Title,Author,Year,Senses,Summary\n${lines.join('\n')}`));
    expect((await report(id)).counts).toMatchObject({ new: 5000 });
    const before = await count();
    await confirm(id);
    expect(await count()).toBe(before + 5000);
  }, 15_000);
});
