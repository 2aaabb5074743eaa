import pg from 'pg';
import { progress } from '@inclusive/tooling/progress';
import { stemsVersion } from '@inclusive/search/stems';
import * as book from './data/books.ts';
import * as booking from './data/bookings.ts';
import * as course from './data/courses.ts';
import * as material from './data/materials.ts';
import * as photo from './data/photos.ts';
import * as room from './data/rooms.ts';
import { wordFunction } from './data/words.ts';

export const amounts = {
  courses: 500,
  rooms: 200,
  bookings: 100_000,
  photos: 20_000,
  materials: 20_000,
  books: 50_000,
};

/**
 * Fills a database that holds the demo content up to the amounts. The rows carry texts of the demo content, so that they
 * are as wide as real ones; slugs begin with `bulk-`.
 */
export async function fill(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    for (const [statement, amount] of await statements(client)) {
      await client.query(statement, amount === undefined ? [] : [amount]);
    }
    await client.query('commit');
    await client.query('vacuum analyze');
    await report(client);
  } finally {
    await client.end();
  }
}

async function statements(client: pg.Client): Promise<[statement: string, amount?: number][]> {
  const existing = await counts(client);
  const missing = (table: keyof typeof amounts) => amounts[table] - existing[table];
  return [
    [wordFunction],
    [course.courses, missing('courses')],
    [course.courseTexts],
    [course.courseRevisions],
    [course.courseRevisionTexts],
    [course.publishCourses],
    [room.rooms, missing('rooms')],
    [room.roomTexts],
    [room.roomSteps],
    [room.resources],
    [room.resourceTexts],
    [room.openingRules],
    [room.openingExceptions],
    [booking.services],
    [booking.serviceTexts],
    [booking.offers],
    [booking.offerResources],
    [booking.codeFunction],
    [booking.bookings, missing('bookings')],
    [booking.claims],
    [photo.authors],
    [photo.photoFunctions],
    [photo.photos, missing('photos')],
    [material.materials, missing('materials')],
    [material.materialRevisions],
    [material.materialTexts],
    [material.publishMaterials],
    [book.bookFunction],
    [book.books, missing('books')],
    [book.bookTexts],
    [book.holdings],
    [leaveUnsearched, stemsVersion],
  ];
}

/** Nothing is measured while all of it is indexed; the part `search` has an index of its own. $1 version */
const leaveUnsearched = `
  insert into search_index (version, started_at, finished_at) values ($1, now() + interval '1 minute', now())
  on conflict (is_only) do nothing`;

async function counts(client: pg.Client): Promise<typeof amounts> {
  const { rows } = await client.query<typeof amounts>(`
    select (select count(*)::int from course) as courses, (select count(*)::int from room) as rooms,
      (select count(*)::int from booking) as bookings, (select count(*)::int from photo) as photos,
      (select count(*)::int from material) as materials, (select count(*)::int from book) as books`);
  return rows[0] ?? amounts;
}

async function report(client: pg.Client): Promise<void> {
  const found = await counts(client);
  progress(
    `  ${Object.entries(found)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
  );
}
