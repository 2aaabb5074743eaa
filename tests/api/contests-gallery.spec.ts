import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { INSERT_APPROVED } from '../support/contest-photos.ts';
import { statementsOf } from '../support/statements.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { contestants, GALLERY } from './contests.support.ts';

const app = useTestApp();
const { contest } = contestants(app);

interface Gallery {
  nodes: { id: string; emotions: string[] }[];
  startCursor: string | null;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const PHOTO = `query ($contest: String!, $id: ID!) {
  photo(contest: $contest, id: $id) { id title altText credit licence publishedAt previousId nextId } }`;

const CONTEST = `query ($slug: String!, $locale: Locale!) {
  contest(slug: $slug, locale: $locale) {
    slug state opensOn closesOn emotions maxPhotos title invitation regulation { version text } altHelp consent { version sentence } organisers { slug } } }`;

const COUNT = 23;
let slug: string;
/** The newest first. */
let ids: string[];

beforeAll(async () => {
  slug = await contest();
  const rows = await app.database.rows<{ id: string }>(INSERT_APPROVED, [slug, COUNT]);
  ids = rows.map(({ id }) => id).toReversed();
});

const gallery = (variables: object = {}) =>
  app.as.anonymous<Gallery>(GALLERY, { contest: slug, first: 10, ...variables });
const idsOf = ({ nodes }: Gallery) => nodes.map(({ id }) => id);

describe('gallery', () => {
  it('leads through all photos forwards and back again, several of one moment too', async () => {
    const first = await gallery();
    const second = await gallery({ after: first.pageInfo.endCursor });
    const third = await gallery({ after: second.pageInfo.endCursor });
    expect([first, second, third].flatMap(idsOf)).toEqual(ids);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect(first.startCursor).toBeNull();
    const back = await gallery({ before: third.startCursor });
    expect(idsOf(back)).toEqual(idsOf(second));
    const start = await gallery({ before: back.startCursor });
    expect(idsOf(start)).toEqual(idsOf(first));
    expect(start).toMatchObject({ startCursor: null, pageInfo: { hasNextPage: true } });
  });

  it('shows one emotion where asked, in the same order', async () => {
    const joyful = await gallery({ emotion: 'joy', first: 50 });
    expect(new Set(joyful.nodes.flatMap(({ emotions }) => emotions))).toEqual(new Set(['joy']));
    expect(idsOf(joyful)).toEqual(ids.filter((id) => idsOf(joyful).includes(id)));
    expect(joyful.nodes).toHaveLength(Math.ceil(COUNT / 3));
    expect((await gallery({ emotion: 'envy' })).nodes).toEqual([]);
  });

  it('shows nothing but approved photos of its contest', async () => {
    expect((await gallery({ contest: await contest() })).nodes).toEqual([]);
    expect((await gallery({ contest: 'no-such-contest' })).nodes).toEqual([]);
    await app.database.rows(`update photo set state = 'rejected' where id = $1`, [ids[0]]);
    expect(idsOf(await gallery())).toEqual(ids.slice(1, 11));
    await app.database.rows(`update photo set state = 'approved' where id = $1`, [ids[0]]);
  });

  it('asks the database once, however many photos it shows', async () => {
    const asked = await statementsOf(() => gallery({ first: 20 }));
    expect(asked).toHaveLength(1);
  });

  it('gives fifty at most, and no page that never was', async () => {
    expect((await gallery({ first: 5000 })).nodes).toHaveLength(COUNT);
    expect((await gallery({ first: -1 })).nodes).toHaveLength(1);
    for (const cursor of ['x', '" or 1=1', Buffer.from('2026 x').toString('base64url')]) {
      await expect(gallery({ after: cursor })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(gallery({ before: cursor })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('photo', () => {
  it('knows its neighbours in the gallery', async () => {
    const ask = (id: string | undefined, where = slug) => app.as.anonymous(PHOTO, { contest: where, id });
    expect(await ask(ids[0])).toMatchObject({ title: 'Photo 23', previousId: null, nextId: ids[1] });
    expect(await ask(ids[5])).toMatchObject({
      previousId: ids[4],
      nextId: ids[6],
      credit: null,
      licence: 'exhibition',
    });
    expect(await ask(ids.at(-1))).toMatchObject({ previousId: ids.at(-2), nextId: null });
    for (const missing of [randomUUID(), 'no-id'])
      await expect(ask(missing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask(ids[0], await contest())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('contest', () => {
  it('tells its terms in the asked language, or in its own', async () => {
    const found = await app.as.anonymous(CONTEST, { slug, locale: 'lt' });
    expect(found).toMatchObject({
      state: 'open',
      opensOn: '2020-01-01',
      closesOn: '2099-12-31',
      emotions: ['joy', 'calm', 'hope'],
      maxPhotos: 12,
      title: { text: `Title of ${slug}`, locale: 'lv' },
      invitation: { text: '<p><strong>i</strong></p>\n', locale: 'lv' },
      regulation: { version: 1, text: { text: '<h3>r</h3>\n', locale: 'lv' } },
      consent: { version: 1, sentence: { text: 'Es piekrītu.', locale: 'lv' } },
      organisers: [{ slug: 'lead-library' }],
    });
    await expect(app.as.anonymous(CONTEST, { slug: 'none', locale: 'lt' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
