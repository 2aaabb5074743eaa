import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { type Answer, ENTER, givenBook, HOLDING, postFile, SAVE, STATUS } from './books.support.ts';

const app = useTestApp();
let lead: Organisation;
let other: Organisation;
let stranger: Person;
let specialist: Person;

const MANAGED = `query ($id: ID!) {
  managedBook(id: $id, locale: en) { version status mayEdit mayManage fields { field text } words { locale summary coverAlt }
    cover holdings { room copies } rooms { slug } }
}`;
const CHECK = `query ($isbn: String!) { checkIsbn(isbn: $isbn, locale: en) { isbn fault isOurs book { title } } }`;

const enter = (person: Person, input: object) => app.as(person)<Answer>(ENTER, { input });
const save = (person: Person, input: object) =>
  app.as(person)<Answer>(SAVE, { input: { source: 'book', words: [], fields: [], expectedVersion: 1, ...input } });

beforeAll(async () => {
  lead = await app.given.organisation();
  other = await app.given.organisation({ slug: 'other-library' });
  stranger = await app.given.person({ roles: ['coordinator'], organisation: other });
  specialist = await app.given.person({ roles: ['specialist'] });
  for (const [slug, organisation] of [['ours', lead.id] as const, ['theirs', other.id] as const]) {
    await app.database.rows(
      `insert into room (slug, organisation_id, country, zone, lat, lon, address, status)
       values ($1, $2, 'LT', 'Europe/Vilnius', 56, 24, 'Iela 1', 'open')`,
      [slug, organisation],
    );
  }
});

describe('entering a book', () => {
  it('begins as a draft, under a name of its own', async () => {
    const input = { organisationId: lead.id, title: 'Ežio diena' };
    expect(await enter(specialist, input)).toMatchObject({ slug: 'ezio-diena', version: 1 });
    expect(await enter(specialist, input)).toMatchObject({ slug: 'ezio-diena-2' });
  });

  it('takes no wrong ISBN, and none that a book has already', async () => {
    await givenBook(app, 'First', { isbn: '978-609-01-3200-5' });
    const wrong = await enter(specialist, { organisationId: lead.id, title: 'Second', isbn: '978-609-01-3200-6' });
    expect(wrong.faults).toEqual([{ field: 'isbn', code: 'ISBN_CHECK_DIGIT' }]);
    const taken = await enter(specialist, { organisationId: lead.id, title: 'Second', isbn: '9786090132005' });
    expect(taken.faults).toEqual([{ field: 'isbn', code: 'ISBN_TAKEN' }]);
    expect(await app.as(stranger)(CHECK, { isbn: '9786090132005' })).toMatchObject({
      isbn: '978-609-01-3200-5',
      isOurs: false,
      book: { title: 'First' },
    });
    expect(await app.as(specialist)(CHECK, { isbn: '123' })).toMatchObject({ fault: 'ISBN_LENGTH', book: null });
  });

  it('is for the actor’s own organisations', async () => {
    await expect(enter(stranger, { organisationId: lead.id, title: 'Not ours' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('changing a book', () => {
  it('holds its version: who saves second sees what stands there', async () => {
    const { id } = await enter(specialist, { organisationId: lead.id, title: 'Two hands' });
    const fields = [
      { field: 'title', text: 'Four hands' },
      { field: 'year', text: '2019.' },
    ];
    expect(await save(specialist, { id, fields })).toMatchObject({ version: 2 });
    expect(await save(specialist, { id, fields: [{ field: 'title', text: 'Lost' }] })).toEqual({
      __typename: 'BookConflict',
      current: { version: 2, title: 'Four hands' },
    });
  });

  it('says field by field what cannot be taken', async () => {
    const { id } = await enter(specialist, { organisationId: lead.id, title: 'Faulty' });
    const typed = { title: '', year: 'soon', senses: 'touch | sixth', ageFrom: '9', ageTo: '3', isbns: '12' };
    const fields = Object.entries(typed).map(([field, text]) => ({ field, text }));
    const { faults = [] } = await save(specialist, { id, fields });
    expect(faults.map(({ field, code }) => `${field} ${code}`).toSorted()).toEqual([
      'ageTo AGES_TURNED',
      'isbns ISBN_LENGTH',
      'senses WORD_UNKNOWN',
      'title REQUIRED',
      'year NOT_A_NUMBER',
    ]);
  });

  it('keeps words in three languages, and what they do not say goes', async () => {
    const { id } = await enter(specialist, { organisationId: lead.id, title: 'Words' });
    const words = ['lv', 'lt', 'en'].map((locale) => ({ locale, summary: `S ${locale}`, use: '', coverAlt: '' }));
    await save(specialist, { id, words });
    await save(specialist, { id, expectedVersion: 2, words: [{ locale: 'lt', summary: '', use: '', coverAlt: '' }] });
    const rows = await app.database.rows('select locale, fields from translation where owner_id = $1 order by 1', [id]);
    expect(rows).toEqual([
      { locale: 'en', fields: { summary: 'S en' } },
      { locale: 'lv', fields: { summary: 'S lv' } },
    ]);
  });

  it('once it is published is for coordinators and editors; other organisations only read', async () => {
    const { id, version } = await givenBook(app, 'Published');
    await expect(save(specialist, { id, expectedVersion: version })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(save(stranger, { id, expectedVersion: version })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.as(stranger)(MANAGED, { id })).toMatchObject({ mayEdit: false, rooms: [{ slug: 'theirs' }] });
  });
});

describe('publishing', () => {
  it('needs senses and languages, and a coordinator or an editor', async () => {
    const { id } = await enter(specialist, { organisationId: lead.id, title: 'Bare' });
    const input = { id, status: 'published' };
    await expect(app.as(specialist)(STATUS, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await app.as.editor(STATUS, { input })).toMatchObject({
      code: 'BOOK_INCOMPLETE',
      faults: [
        { field: 'senses', code: 'REQUIRED' },
        { field: 'languages', code: 'REQUIRED' },
      ],
    });
  });

  it('can be taken back', async () => {
    const { id, slug } = await givenBook(app, 'Gone');
    await app.as.coordinator(STATUS, { input: { id, status: 'withdrawn' } });
    const found = app.as.visitor('query ($slug: String!) { book(slug: $slug, locale: en) { id } }', { slug });
    await expect(found).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('holdings', () => {
  it('are set by the room’s organisation, whoever keeps the record', async () => {
    const { id: bookId } = await givenBook(app, 'Held');
    const [ours, theirs] = await app.database.rows<{ id: string }>('select id from room order by slug');
    const set = (person: Person, roomId = '', copies = 2) =>
      app.as(person)<Answer>(HOLDING, { input: { bookId, roomId, copies } });
    expect(await set(stranger, theirs?.id)).toMatchObject({ __typename: 'BookRef' });
    await expect(set(stranger, ours?.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await set(specialist, ours?.id, 1)).toMatchObject({ __typename: 'BookRef' });
    expect(await set(specialist, ours?.id, 1000)).toMatchObject({
      faults: [{ field: 'copies', code: 'OUT_OF_RANGE' }],
    });
    expect(await app.as(specialist)(MANAGED, { id: bookId })).toMatchObject({
      holdings: [
        { room: 'ours', copies: 1 },
        { room: 'theirs', copies: 2 },
      ],
    });
    await set(specialist, ours?.id, 0);
    expect(await app.database.rows('select copies from book_holding where book_id = $1', [bookId])).toEqual([
      { copies: 2 },
    ]);
  });
});

describe('a cover', () => {
  const post = (book: string, alt: string, bytes: Uint8Array, person = specialist) =>
    postFile(app, person, '/books/covers?locale=lt', { book, alt }, { name: 'cover.png', bytes });
  const picture = () =>
    sharp({ create: { width: 1000, height: 1500, channels: 3, background: '#a33' } })
      .png()
      .toBuffer();

  it('needs words for who does not see it, and comes back smaller', async () => {
    const { id } = await enter(specialist, { organisationId: lead.id, title: 'Covered' });
    expect(await post(id, ' ', await picture())).toEqual({
      status: 303,
      location: `/lt/books/manage/${id}?fault=COVER_ALT`,
    });
    expect((await post(id, 'Raudonas lapas', await picture())).location).toBe(`/lt/books/manage/${id}?done=cover`);
    const { cover } = await app.as(specialist)<{ cover: string }>(MANAGED, { id });
    const { rawPayload } = await app.app().inject({ method: 'GET', url: `/media/${cover}` });
    expect(await sharp(rawPayload).metadata()).toMatchObject({ format: 'webp', width: 733, height: 1100 });
  });

  it('is a picture, and none of somebody else’s book', async () => {
    const { id } = await enter(specialist, { organisationId: lead.id, title: 'Bare cover' });
    expect((await post(id, 'x', Buffer.from('%PDF-1.7 not a picture'))).location).toContain('fault=COVER_UNKNOWN');
    const head = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
    expect((await post(id, 'x', head)).location).toContain('fault=COVER_UNKNOWN');
    expect((await post(id, 'x', await picture(), stranger)).status).toBe(404);
  });
});
