import { beforeAll, describe, expect, it } from '@jest/globals';
import { readBooks } from '../../libs/bibliography/src/read-books.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { eventually } from '../support/eventually.ts';
import { type Answer, givenBook, STATUS } from './books.support.ts';

const app = useTestApp();

const BOOKS = `query ($filter: BookFilter, $first: Int, $after: String) {
  books(locale: lv, filter: $filter, first: $first, after: $after) { nodes { title } pageInfo { endCursor hasNextPage } }
}`;
const FACETS = `query ($filter: BookFilter) {
  bookFacets(locale: lv, filter: $filter) {
    total senses { value count } ages { value count } languages { value count } themes { value count }
    features { value count } rooms { slug count name }
  }
}`;
const BOOK = `query ($slug: String!) {
  book(slug: $slug, locale: lt) { title isbn use summary keeper { slug } holdings { room copies note isExample } }
}`;

interface Books {
  nodes: { title: string }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

interface Facets {
  total: number;
  rooms: { slug: string; count: number }[];
}

const titles = async (filter: object = {}) => {
  const { nodes } = await app.as.visitor<Books>(BOOKS, { filter });
  return nodes.map(({ title }) => title);
};
const facets = (filter: object = {}) => app.as.visitor<Facets>(FACETS, { filter });

beforeAll(async () => {
  const { id: organisation } = await app.given.organisation();
  const wolf = await givenBook(app, 'Vilks', {
    senses: 'touch | smell',
    features: 'tactile',
    ageFrom: '3',
    ageTo: '6',
  });
  await givenBook(app, 'Āzis', { senses: 'touch', ageFrom: '5', themes: 'animals', isbn: '978-9934-0-3123-6' });
  await givenBook(app, 'Bitė', { senses: 'hearing', languages: 'lt', features: 'audio | tactile', ageTo: '2' });
  await givenBook(app, '=2+3', { senses: 'sight', languages: 'zxx', publisher: '@Kas; "tur"' });
  await app.database.rows(
    `insert into room (slug, organisation_id, country, zone, lat, lon, address, status)
     values ('kambaris', $1, 'LT', 'Europe/Vilnius', 56, 24, 'Iela 1', 'open')`,
    [organisation],
  );
  await app.database.rows(
    `insert into book_holding (book_id, room_id, copies, note) select $1, id, 2, 'plauktā' from room`,
    [wolf.id],
  );
  await app.database.rows(
    `insert into translation (owner_id, locale, fields) values ($1, 'lt', '{"use": "Lieskite **lėtai**.", "summary": "Vilkas"}')`,
    [wolf.id],
  );
});

describe('the catalogue', () => {
  it('is read by title, whatever the letters, page by page', async () => {
    expect(await titles()).toEqual(['=2+3', 'Āzis', 'Bitė', 'Vilks']);
    const first = await app.as.visitor<Books>(BOOKS, { first: 3 });
    const second = await app.as.visitor<Books>(BOOKS, { first: 3, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, second.nodes, second.pageInfo.hasNextPage]).toEqual([
      true,
      [{ title: 'Vilks' }],
      false,
    ]);
  });

  it('is narrowed by every facet', async () => {
    expect(await titles({ senses: ['touch'] })).toEqual(['Āzis', 'Vilks']);
    expect(await titles({ senses: ['touch', 'smell'] })).toEqual(['Vilks']);
    expect(await titles({ features: ['tactile'], language: 'lt' })).toEqual(['Bitė']);
    expect(await titles({ age: '0-2' })).toEqual(['Bitė']);
    expect(await titles({ age: '7-12' })).toEqual(['Āzis']);
    expect(await titles({ theme: 'animals' })).toEqual(['Āzis']);
    expect(await titles({ room: 'kambaris' })).toEqual(['Vilks']);
    expect(await titles({ language: 'zxx' })).toEqual(['=2+3']);
  });

  it('counts what each further choice would leave', async () => {
    expect(await facets({ senses: ['touch'] })).toMatchObject({
      total: 2,
      senses: [
        { value: 'touch', count: 2 },
        { value: 'smell', count: 1 },
      ],
      features: [{ value: 'tactile', count: 1 }],
      languages: [{ value: 'lv', count: 2 }],
      rooms: [{ slug: 'kambaris', count: 1 }],
    });
  });

  it('of a facet with one choice counts the other choices, too', async () => {
    const { total, ...counts } = await facets({ age: '0-2' });
    expect(total).toBe(1);
    expect(counts).toMatchObject({
      ages: [
        { value: '3-6', count: 2 },
        { value: '0-2', count: 1 },
        { value: '13-17', count: 1 },
        { value: '7-12', count: 1 },
        { value: 'adults', count: 1 },
      ],
    });
  });

  it('every count is the number of books behind it', async () => {
    const found = (await facets()) as unknown as Record<string, { value: string; count: number }[]>;
    const filters = { senses: 'senses', features: 'features', ages: 'age', languages: 'language', themes: 'theme' };
    for (const [facet, name] of Object.entries(filters)) {
      for (const { value, count } of found[facet] ?? []) {
        const filter = { [name]: name.endsWith('s') ? [value] : value };
        expect([facet, value, (await titles(filter)).length]).toEqual([facet, value, count]);
      }
    }
  });
});

describe('a book', () => {
  it('is shown with how to use it and where it is', async () => {
    expect(await app.as.visitor(BOOK, { slug: 'vilks' })).toMatchObject({
      title: 'Vilks',
      use: { text: '<p>Lieskite <strong>lėtai</strong>.</p>\n', locale: 'lt' },
      keeper: { slug: (await app.given.organisation()).slug },
      holdings: [{ room: 'kambaris', copies: 2, note: 'plauktā', isExample: false }],
    });
    expect(await app.as.visitor(BOOK, { slug: 'azis' })).toMatchObject({ isbn: '978-9934-0-3123-6', holdings: [] });
  });

  it('is found by nobody before it is published', async () => {
    const { id: organisationId } = await app.given.organisation();
    const input = { organisationId, title: 'Draft' };
    const draft = await app.as.coordinator<{ slug: string }>(
      'mutation ($input: EnterBookInput!) { enterBook(input: $input) { ... on BookRef { slug } } }',
      { input },
    );
    await expect(app.as.visitor(BOOK, { slug: draft.slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the search', () => {
  const SEARCH = 'query ($text: String!) { search(text: $text, locale: lv, kind: book) { nodes { path } } }';
  const paths = async (text: string) => {
    const { nodes } = await app.as.anonymous<{ nodes: { path: string }[] }>(SEARCH, { text });
    return nodes.map(({ path }) => path);
  };

  it('finds a published book by title, author and ISBN, and a withdrawn one no more', async () => {
    const typed = { authors: 'Skalbe, Kārlis', isbn: '978-0-7232-4770-8' };
    const { id } = await givenBook(app, 'Kaķīša dzirnavas', typed);
    await eventually(async () => expect(await paths('kakitis dzirnavas')).toEqual(['/books/kakisa-dzirnavas']));
    expect(await paths('Skalbe')).toEqual(['/books/kakisa-dzirnavas']);
    expect(await paths('9780723247708')).toEqual(['/books/kakisa-dzirnavas']);
    await app.as.coordinator<Answer>(STATUS, { input: { id, status: 'withdrawn' } });
    await eventually(async () => expect(await paths('Skalbe')).toEqual([]));
  });
});

describe('export', () => {
  const download = async (path: string) => app.app().inject({ method: 'GET', url: path });

  it('as a table has the filters of the list, and no formulas', async () => {
    const { body, headers } = await download('/books.csv?language=zxx&locale=lv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body).toContain(`;'=2+3;`);
    expect(body).toContain(`"'@Kas; ""tur"""`);
    expect(body.split('\r\n')).toHaveLength(3);
    expect(body.startsWith('\uFEFFISBN;Citi ISBN;Nosaukums')).toBe(true);
  });

  it('as a table says how surely a record is known, and which rooms hold the book', async () => {
    const { body } = await download('/books.csv?sense=smell&locale=lv');
    expect(body).toContain(';Lasītavas un eksemplāri;Ieraksta avots\r\n');
    expect(body).toMatch(/;kambaris: 2;book\r\n$/);
  });

  it('as MARCXML reads back as the same books', async () => {
    const { rawPayload, headers } = await download('/books.marcxml?sense=touch');
    expect(headers['content-type']).toBe('application/marcxml+xml; charset=utf-8');
    const { lines } = readBooks(rawPayload);
    expect(lines.map(({ record }) => [record?.title, record?.senses, record?.isbn])).toEqual([
      ['Vilks', ['touch', 'smell'], ''],
      ['Āzis', ['touch'], '9789934031236'],
    ]);
  });

  it('as citations goes to BibTeX and RIS', async () => {
    const { body, headers } = await download('/books/azis.bib');
    expect(headers['content-type']).toContain('application/x-bibtex');
    expect(body).toContain('isbn = {978-9934-0-3123-6}');
    expect((await download('/books/azis.ris')).body).toContain('TY  - BOOK');
    expect((await download('/books/nothing.ris')).statusCode).toBe(404);
  });
});
