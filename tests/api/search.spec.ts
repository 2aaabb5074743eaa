import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SearchIndexService } from '../../api/src/search/search-index.service.ts';
import { SearchRefresh } from '../../api/src/shared/search/search-refresh.ts';
import { SearchSources } from '../../api/src/shared/search/search-sources.ts';
import { changesToldDuring } from '../support/changes.ts';
import { eventually } from '../support/eventually.ts';
import { statementsOf } from '../support/statements.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse } from './courses.support.ts';
import { type Found, SEARCH, shown, SUGGESTIONS } from './search.support.ts';

const OPERATIONS = new URL('../../web/src/shared/operations/persisted-documents.json', import.meta.url);
const JOBS = `select id from graphile_worker.jobs where task_identifier = 'search.rebuild'`;

describe('search', () => {
  const app = useTestApp();
  const search = (text: string, more: object = {}) => app.as.anonymous<Found>(SEARCH, { text, locale: 'lv', ...more });
  const paths = async (text: string, more: object = {}) => (await search(text, more)).nodes.map(({ path }) => path);
  const refresh = (kind: 'book' | 'page' | 'course', id: string) => {
    const database = app.app().get(DataSource);
    return app.app().get(SearchRefresh).ask(database.manager, kind, id);
  };

  async function givenPage(
    slug: string,
    texts: Record<string, { title: string; description?: string; body?: string }>,
  ) {
    const [row] = await app.database.rows<{ id: string }>('insert into page (slug) values ($1) returning id', [slug]);
    const id = row?.id ?? '';
    for (const [locale, fields] of Object.entries(texts)) {
      await app.database.rows('insert into translation (owner_id, locale, fields) values ($1, $2, $3)', [
        id,
        locale,
        fields,
      ]);
    }
    await refresh('page', id);
    return id;
  }

  beforeAll(async () => {
    await givenPage('family', {
      lv: { title: 'Grāmatas visai ģimenei', description: 'Lasām kopā.', body: '# Sākums\n\nŠeit ir **mājas** darbi.' },
      lt: { title: 'Knygos visai šeimai', body: 'Skaitome kartu.' },
    });
    await givenPage('parliament', { lt: { title: 'Seimas', body: 'Šeimoms svarbūs įstatymai.' } });
    await givenPage('rokiskis', {
      lt: { title: 'Skaitykla Rokiškyje', body: 'Ramus kambarys.' },
      en: { title: 'Reading room in Rokiškis', description: 'A calm room.' },
    });
    await givenPage('home', { lv: { title: 'Par mums', body: 'Katrā ģimenē un mājā.' } });
    await eventually(async () => expect(await app.database.rows('select * from search_document')).toHaveLength(6));
  });

  it('finds a word in other forms, with marks and without', async () => {
    for (const text of ['ģimenēm', 'gimenem', 'GIMENE', 'Ģimeņu'.normalize('NFD')]) {
      expect(await paths(text)).toEqual(['/pages/family', '/pages/home']);
    }
    expect(await paths('Rokiskyje', { locale: 'lt' })).toEqual(['/pages/rokiskis']);
    expect(await paths('rokiškio', { locale: 'lt' })).toEqual(['/pages/rokiskis']);
  });

  it('marks what was looked for, in title and excerpt, each in its own language', async () => {
    const [first, second] = (await search('gimenem')).nodes;
    expect(first && [shown(first.title), shown(first.excerpt)]).toEqual([
      'Grāmatas visai [ģimenei]',
      'Lasām kopā.\nSākums Šeit ir mājas darbi.',
    ]);
    expect(second && shown(second.excerpt)).toBe('Katrā [ģimenē] un mājā.');
    const abroad = (await search('seimos')).nodes.find(({ path }) => path === '/pages/family');
    expect(abroad).toMatchObject({ title: { locale: 'lv' }, excerpt: { locale: 'lt' } });
  });

  it('keeps words apart that differ by their marks alone, if they are typed', async () => {
    expect((await paths('seimas', { locale: 'lt' })).toSorted()).toEqual(['/pages/family', '/pages/parliament']);
    expect(await paths('šeimai', { locale: 'lt' })).toEqual(['/pages/family', '/pages/parliament']);
  });

  it('puts titles before texts, and the own language first', async () => {
    expect(await paths('ģimene')).toEqual(['/pages/family', '/pages/home']);
    expect(await paths('calm', { locale: 'lv' })).toEqual(['/pages/rokiskis']);
    expect(await paths('kambarys', { locale: 'lv', language: 'lt' })).toEqual(['/pages/rokiskis']);
    expect(await paths('kambarys', { locale: 'lv', language: 'en' })).toEqual([]);
  });

  it('looks for words side by side in quotes', async () => {
    expect(await paths('„visai ģimenei”')).toEqual(['/pages/family']);
    expect(await paths('"ģimenei visai"')).toEqual([]);
  });

  it('counts by kind and language, and reads on where it ended', async () => {
    const first = await search('gimene', { kind: 'page', first: 1 });
    expect(first).toMatchObject({
      totalCount: 2,
      kinds: [{ kind: 'page', count: 2 }],
      languages: [{ locale: 'lv', count: 2 }],
      pageInfo: { hasNextPage: true, endCursor: '1' },
    });
    const next = await search('gimene', { kind: 'page', first: 1, after: first.pageInfo.endCursor });
    expect(next.nodes.map(({ path }) => path)).toEqual(['/pages/home']);
    expect(next.pageInfo.hasNextPage).toBe(false);
    await expect(search('gimene', { kind: 'page', after: 'x' })).rejects.toThrow('not found');
  });

  it('says when there is nothing to look for, and when only the beginning was', async () => {
    expect(await search('& | !')).toMatchObject({ hasWords: false, isCut: false, totalCount: 0 });
    expect(await search('ģimene '.repeat(2000))).toMatchObject({ hasWords: true, isCut: true });
    expect(await search('gimene')).toMatchObject({ hasWords: true, isCut: false });
  });

  it('finds a neighbour’s name in every case, with marks and without', async () => {
    await givenPage('guests', {
      lv: { title: 'Viesi', body: 'Kolēģi no Panevėžys un Rokiškio bibliotēkas.' },
      lt: { title: 'Svečiai', body: 'Kolegos iš Krāslavas bibliotekos.' },
    });
    await eventually(async () => expect(await paths('panevezyje')).toEqual(['/pages/guests']));
    expect(await paths('Panevėžiui', { language: 'lv' })).toEqual(['/pages/guests']);
    expect(await paths('kraslava', { locale: 'lt', language: 'lt' })).toEqual(['/pages/guests']);
  });

  it('looks for known words as a last resort, and says so', async () => {
    const found = await search('gimeenei gramattas');
    expect(found.correctedTo).toBe('ģimenei grāmatas');
    expect(found.nodes.map(({ path }) => path)).toEqual(['/pages/family']);
    expect(await search('lasamm')).toMatchObject({ correctedTo: 'lasām', totalCount: 1 });
    expect(await search('xylofonkonzert')).toMatchObject({ correctedTo: null, totalCount: 0, nodes: [] });
  });

  it.each([
    '',
    '   ',
    '& | ! <-> ( ) : * \' "" \\',
    '"',
    "':*",
    'un',
    'x'.repeat(10_000),
    'ģimene '.repeat(2000),
    '\0\ud800',
    '%_',
  ])('takes what is no question: %#', async (text) => {
    expect(await search(text)).toMatchObject({ pageInfo: expect.anything() });
    expect(await app.as.anonymous<unknown[]>(SUGGESTIONS, { text, locale: 'lv' })).toEqual(expect.any(Array));
  });

  it('suggests titles that go on as typed, the own language first', async () => {
    const suggest = async (text: string, locale = 'lv') =>
      (await app.as.anonymous<{ title: { text: string } }[]>(SUGGESTIONS, { text, locale })).map(
        ({ title }) => title.text,
      );
    expect(await suggest('gram')).toEqual(['Grāmatas visai ģimenei']);
    expect(await suggest('visai')).toEqual(['Grāmatas visai ģimenei']);
    expect(await suggest('visai', 'lt')).toEqual(['Knygos visai šeimai']);
    expect(await suggest('Roki', 'lt')).toEqual(['Skaitykla Rokiškyje']);
    expect(await suggest('lasam')).toEqual([]);
    expect(await suggest('g')).toEqual([]);
  });

  it('shows the kind with the best answer first, forgets what is public no more, and learns what changes', async () => {
    await givenCourse(app, { slug: 'juggling', title: 'Learning to juggle' });
    const [{ id } = { id: '' }] = await app.database.rows<{ id: string }>('select id from course');
    await refresh('course', id);
    const reading = () => paths('juggling', { locale: 'en', kind: 'course' });
    await eventually(async () => expect(await reading()).toEqual(['/courses/juggling']));
    const description = 'Juggling with balls, juggling with cloths. Learning takes time.';
    await givenPage('hands', { en: { title: 'Juggling', description, body: 'Juggling for all hands.' } });
    const kindByKind = (text: string) => paths(text, { locale: 'en' });
    await eventually(async () => expect(await kindByKind('juggling')).toEqual(['/pages/hands', '/courses/juggling']));
    expect(await kindByKind('learning')).toEqual(['/courses/juggling', '/pages/hands']);
    await app.database.rows(`update course set status = 'withdrawn' where slug = 'juggling'`);
    await refresh('course', id);
    await eventually(async () => expect(await reading()).toEqual([]));
  });

  it('finds published books by title, people and number', async () => {
    const organisation = await app.given.organisation();
    const [book = { id: '' }] = await app.database.rows<{ id: string }>(
      `insert into book (slug, organisation_id, status, title, authors, languages, isbn)
       values ('kaku-maja', $1, 'published', 'Kaķu māja', '{Inese Zandere}', '{lv}', '9789934000001') returning id`,
      [organisation.id],
    );
    await app.database.rows(
      `insert into translation (owner_id, locale, fields) values ($1, 'lv', '{"summary": "Par draugiem."}')`,
      [book.id],
    );
    await refresh('book', book.id);
    await eventually(async () => expect(await paths('kakis zanderei')).toEqual(['/books/kaku-maja']));
    expect(await paths('9789934000001')).toEqual(['/books/kaku-maja']);
  });

  it('lets an address ask often, but not without end, and says when to come back', async () => {
    const known = JSON.parse(readFileSync(OPERATIONS, 'utf8')) as Record<string, string>;
    const documentId = Object.keys(known).find((id) => known[id]?.startsWith('query Search('));
    app.clock.set('2030-01-01T10:00:20Z');
    const ask = (address: string) => {
      const variables = { text: `${Math.random()}`, locale: 'lv', first: 1 };
      const payload = { documentId, variables };
      return app.app().inject({ method: 'POST', url: '/graphql', remoteAddress: address, payload });
    };
    const answers = await Promise.all(Array.from({ length: 305 }, () => ask('198.51.100.7')));
    const refused = answers.filter(({ statusCode }) => statusCode === 429);
    expect([refused.length, refused[0]?.headers['retry-after']]).toEqual([5, '60']);
    expect((await ask('198.51.100.8')).statusCode).toBe(200);
    app.clock.set('2030-01-01T10:01:21Z');
    expect((await ask('198.51.100.7')).statusCode).toBe(200);
  });

  it('tells of being made anew now and then, not at every step', async () => {
    app.clock.set('2030-01-02T10:00:00Z');
    await app.database.rows(`insert into page (slug) select 'many-' || n from generate_series(1, 250) n`);
    const kinds = app.app().get(SearchSources, { strict: false }).kinds();
    const told = await changesToldDuring(app.database, async () => {
      const index = app.app().get(SearchIndexService, { strict: false });
      await index.rebuild({ kind: 'page', startedAt: '2020-01-01T00:00:00Z' });
      await eventually(async () => expect(await app.database.rows(JOBS)).toEqual([]));
    });
    expect(told.filter((table) => table === 'search_document')).toHaveLength(1 + kinds.length - kinds.indexOf('page'));
  });

  it('answers with as many statements however many results there are', async () => {
    const statements = await statementsOf(() => search('gimene'));
    expect(statements).toHaveLength(1);
  });
});
