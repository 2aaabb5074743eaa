import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { bytesOf, importing, outcomes } from './books-import.support.ts';
import { givenBook } from './books.support.ts';

const app = useTestApp();
let lead: Organisation;
let keeper: Person;
const { send, report, mend, confirm } = importing(app, () => keeper);

beforeAll(async () => {
  lead = await app.given.organisation();
  keeper = await app.given.person({ roles: ['editor'] });
});

describe('rooms that a file names', () => {
  const rooms = ['viski', 'subate', 'svesa'];

  beforeAll(async () => {
    const other = await app.given.organisation({ slug: 'other-rooms' });
    for (const slug of rooms)
      await app.database.rows(
        `insert into room (slug, organisation_id, country, zone, lat, lon, address, status)
         values ($1, $2, 'LV', 'Europe/Riga', 56, 24, 'Iela 1', 'open')`,
        [slug, slug === 'svesa' ? other.id : lead.id],
      );
  });

  const shelves = (title: string) =>
    app.database.rows(
      `select room.slug, copies, note from book join book_holding on book_id = book.id join room on room.id = room_id
       where title = $1 order by 1`,
      [title],
    );

  it('get the copies that it says, and keep what it does not say', async () => {
    const { id } = await givenBook(app, 'Held', { isbn: '978-3-16-148410-0', senses: 'smell' });
    await app.database.rows(
      `insert into book_holding (book_id, room_id, copies, note) select $1, id, 5, 'at the window' from room
       where slug = any($2)`,
      [id, rooms],
    );
    const { body } = await app.app().inject({ url: '/books.csv?sense=smell&locale=en' });
    expect(body).toContain(';subate: 5 | svesa: 5 | viski: 5;');
    expect((await report(await send('held.csv', bytesOf(body)))).lines.nodes).toMatchObject([{ outcome: 'same' }]);
    const file = 'ISBN,Title,Rooms\n9783161484100,Held,"viski: 2, subate: 0, svesa (5)"\n,Newly held,viski\n';
    const sent = await send('rooms.csv', bytesOf(file));
    expect((await report(sent)).lines.nodes).toMatchObject([
      { outcome: 'changed', changes: ['rooms'], faults: [] },
      { outcome: 'new', faults: [] },
    ]);
    expect(await shelves('Newly held')).toEqual([]);
    const before = await app.database.row('select version from book where id = $1', [id]);
    await confirm(sent);
    expect(await shelves('Held')).toEqual([
      { slug: 'svesa', copies: 5, note: 'at the window' },
      { slug: 'viski', copies: 2, note: 'at the window' },
    ]);
    expect(await shelves('Newly held')).toEqual([{ slug: 'viski', copies: 1, note: '' }]);
    expect(await app.database.row('select version from book where id = $1', [id])).toEqual(before);
  });

  it('are told line by line where they are unknown, of others or not to be read, and can be mended', async () => {
    const file = 'Title;Lasītavas\nA;viksi: 2\nB;svesa: 1\nC;daudz grāmatu!\nD;viski: 1 | viski: 3\nE;svesa: 0\n';
    const id = await send('rooms-faulty.csv', bytesOf(file));
    expect(outcomes(await report(id))).toEqual([
      [2, 'fault', 'A', 'ROOM_UNKNOWN'],
      [3, 'fault', 'B', 'ROOM_OF_OTHERS'],
      [4, 'fault', 'C', 'ROOM_UNREADABLE'],
      [5, 'fault', 'D', 'ROOM_TWICE'],
      [6, 'new', 'E'],
    ]);
    expect(await mend(id, 1, 'rooms', 'vikski: 2')).toMatchObject({
      faults: [{ field: 'rooms', code: 'ROOM_UNKNOWN' }],
    });
    expect(await mend(id, 1, 'rooms', 'viski: 2')).toMatchObject({ counts: { fault: 3 } });
    await confirm(id);
    expect(await shelves('A')).toEqual([{ slug: 'viski', copies: 2, note: '' }]);
    expect(await app.database.rows(`select from book where title in ('B', 'C', 'D')`)).toEqual([]);
  });

  it('hold books whose record another organisation keeps, without a word of it being changed', async () => {
    const other = await app.given.organisation({ slug: 'keeps-records' });
    await app.database.rows(
      `insert into book (slug, organisation_id, source, status, created_at, changed_at, isbn, title)
       values ('theirs', $1, 'book', 'published', now(), now(), '9786090132005', 'Theirs')`,
      [other.id],
    );
    const id = await send('theirs.csv', bytesOf('ISBN;Title;Summary;Rooms\n9786090132005;Ours;Words;subate: 3'));
    expect((await report(id)).lines.nodes).toMatchObject([
      { outcome: 'changed', changes: ['rooms'], faults: [{ code: 'KEPT_BY_OTHERS' }] },
    ]);
    await confirm(id);
    expect(await shelves('Theirs')).toEqual([{ slug: 'subate', copies: 3, note: '' }]);
    expect(
      await app.database.rows(`select from translation join book on owner_id = book.id where title = 'Theirs'`),
    ).toEqual([]);
  });
});
