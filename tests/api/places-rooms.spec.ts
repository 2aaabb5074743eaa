import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';

const { as, app, database, clock } = useTestApp({ template: 'seeded' });

const ROOMS = `query ($locale: Locale!, $near: PointInput, $features: [String!], $language: String, $service: String, $now: String, $first: Int, $after: String) {
  rooms(locale: $locale, near: $near, features: $features, language: $language, service: $service, now: $now, first: $first, after: $after) {
    nodes { slug status name library summary address lat lon features languages distanceKm }
    pageInfo { endCursor hasNextPage }
    totalCount
  }
}`;

const ROOM = `query ($slug: String!, $locale: Locale!, $isEasy: Boolean) {
  room(slug: $slug, locale: $locale, isEasy: $isEasy) {
    slug name summary gettingThere whatToExpect zone isExample senses { sense level text } spans { sense opens text }
    ways { way text } kit { id kind name note count isLent } story { step title text picture } easyLanguages
    opening { isOpenNow changesAt week { day spans { opens closes } isException holiday } exceptions { day spans { opens closes } } }
  }
}`;

interface Rooms {
  nodes: { slug: string; status: string; name: { text: string; locale: string }; distanceKm: number | null }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
  totalCount: number;
}

interface Words {
  text: string;
  locale: string;
}

interface Room {
  story: { step: string; title: Words; text: Words; picture: string }[];
  summary: Words;
  senses: { sense: string; level: number; text: Words }[];
  spans: { sense: string; opens: string; text: Words }[];
  ways: { way: string; text: Words }[];
  kit: { id: string; name: Words; note: Words | null; count: number | null; isLent: boolean }[];
  easyLanguages: string[];
  whatToExpect: Words;
  opening: {
    isOpenNow: boolean;
    changesAt: string;
    week: { day: string; spans: { opens: string; closes: string }[]; isException: boolean }[];
    exceptions: { day: string; spans: object[] }[];
  };
}

const rooms = (variables: object = {}) => as.visitor<Rooms>(ROOMS, { locale: 'lv', ...variables });
const slugs = ({ nodes }: Rooms) => nodes.map(({ slug }) => slug);
const room = (slug: string, locale = 'lv', isEasy = false) => as.visitor<Room>(ROOM, { slug, locale, isEasy });

beforeAll(() => clock.set('2026-11-24T09:00:00Z'));

describe('rooms', () => {
  it('lists every room with its texts, planned ones last', async () => {
    const all = await rooms();
    expect(all.totalCount).toBe(4);
    expect(slugs(all).at(-1)).toBe('zalenieki');
    expect(all.nodes.map(({ status }) => status)).toEqual(['open', 'open', 'open', 'planned']);
    expect(all.nodes.every(({ name, distanceKm }) => name.locale === 'lv' && distanceKm === null)).toBe(true);
  });

  it.each(['lv', 'lt', 'en'])('speaks %s throughout', async (locale) => {
    const { nodes } = await rooms({ locale });
    expect(new Set(nodes.map(({ name }) => name.locale))).toEqual(new Set([locale]));
  });

  it('puts the nearest first, with its distance', async () => {
    const inIlukste = { near: { lat: 55.98, lon: 26.3 } };
    const near = await rooms(inIlukste);
    expect(slugs(near)).toEqual(['subate', 'viski', 'pasvalys', 'zalenieki']);
    const [first = 0, ...further] = near.nodes.map(({ distanceKm }) => distanceKm ?? 0);
    expect(first).toBeGreaterThan(20);
    expect(first).toBeLessThan(30);
    expect(further.slice(0, 2)).toEqual(further.slice(0, 2).toSorted((a, b) => a - b));
  });

  it('measures nothing from a room to itself', async () => {
    const { nodes } = await rooms({ near: { lat: 56.006, lon: 25.906 } });
    expect(nodes[0]).toMatchObject({ slug: 'subate', distanceKm: 0 });
  });

  it('keeps to what is needed, and to a language', async () => {
    expect(slugs(await rooms({ features: ['step-free', 'sensory-kit'] }))).toEqual(['pasvalys']);
    expect(slugs(await rooms({ language: 'en' })).toSorted()).toEqual(['pasvalys', 'viski']);
    expect(await rooms({ features: ['horse'] })).toMatchObject({ nodes: [], totalCount: 0 });
    expect((await rooms({ features: [] })).totalCount).toBe(4);
  });

  it('keeps to a service by its title, and to what is open and quiet now', async () => {
    expect(slugs(await rooms({ service: 'pasvalys-psychologist' })).toSorted()).toEqual([
      'pasvalys',
      'subate',
      'viski',
    ]);
    clock.set('2026-11-23T08:30:00Z');
    expect(slugs(await rooms({ now: 'open' })).toSorted()).toEqual(['pasvalys', 'viski']);
    expect(slugs(await rooms({ now: 'quiet' }))).toEqual(['pasvalys']);
    clock.set('2026-11-24T09:00:00Z');
  });

  it('counts what each further choice would leave, as the list then has it', async () => {
    const FACETS = `query ($features: [String!], $now: String) { roomFacets(locale: lv, features: $features, now: $now) {
      features { value count } languages { value count } services { value count title } now { value count } } }`;
    type Facets = Record<'features' | 'languages' | 'services' | 'now', { value: string; count: number }[]>;
    const wishes = { features: ['tablet'], now: 'open' };
    const facets = await as.visitor<Facets>(FACETS, wishes);
    expect(facets.services).toContainEqual({
      ...{ value: 'augsdaugava-psychologist', count: 2 },
      title: { text: 'Psihologa konsultācija', locale: 'lv' },
    });
    for (const { value, count } of facets.features) {
      expect([value, (await rooms({ ...wishes, features: ['tablet', value] })).totalCount]).toEqual([value, count]);
    }
    for (const { value, count } of facets.languages) {
      expect([value, (await rooms({ ...wishes, language: value })).totalCount]).toEqual([value, count]);
    }
  });

  it.each([{}, { near: { lat: 56.5, lon: 23.5 } }])('comes page by page in the same order: %o', async (order) => {
    const all = slugs(await rooms(order));
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await rooms({ ...order, first: 1, after });
      expect(page.totalCount).toBe(4);
      paged.push(...slugs(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(paged).toEqual(all);
  });

  it('knows nothing of a cursor that is none', async () => {
    await expect(rooms({ after: 'nonsense' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('room', () => {
  it('tells what awaits the visitor: senses, kit and the story with its pictures', async () => {
    const { senses, kit, story, whatToExpect, spans, ways } = await room('subate');
    expect(senses.map(({ level }) => level)).toEqual([1, 0, 2, 1, 0, 0]);
    expect(spans[0]).toMatchObject({ sense: 'hearing', opens: '14:00', text: { locale: 'lv' } });
    expect(ways.map(({ way }) => way)).toEqual(['bus', 'car', 'foot', 'parking', 'door']);
    expect(kit[0]).toMatchObject({ id: 'headphones', count: 2, isLent: false, note: { locale: 'lv' } });
    expect(senses.map(({ sense }) => sense)).toEqual(['sight', 'hearing', 'touch', 'smell', 'taste', 'movement']);
    expect(kit.length).toBeGreaterThan(3);
    expect(whatToExpect.text).toMatch(/^<p>[^<]+<\/p>\n<p>/);
    expect(story.map(({ step }) => step)).toEqual(['arrive', 'entrance', 'welcome', 'choose', 'inside', 'leave']);
    const picture = await app().inject(story[0]?.picture ?? '');
    expect(story[0]?.picture).toMatch(/^\/media\/[0-9a-f]{64}\.svg$/);
    expect([200, 404]).toContain(picture.statusCode);
  });

  it('falls back field by field to the language of its country, then to English', async () => {
    await database.rows(
      `update translation set fields = fields - 'senses.taste' - 'kit.mat' where owner_id = (select id from room where slug = 'viski') and locale = 'lt'`,
    );
    await database.rows(
      `update translation set fields = fields - 'kit.mat' where owner_id = (select id from room where slug = 'viski') and locale = 'lv'`,
    );
    const { senses, kit } = await room('viski', 'lt');
    const locales = Object.fromEntries(senses.map(({ sense, text }) => [sense, text.locale]));
    expect(locales).toMatchObject({ sight: 'lt', taste: 'lv' });
    expect(kit.find(({ id }) => id === 'mat')?.name.locale).toBe('en');
  });

  it('says whether it is open, until when, and when the week is not as usual', async () => {
    const { opening } = await room('subate');
    expect(opening).toMatchObject({ isOpenNow: true, changesAt: '2026-11-24T15:00:00Z' });
    expect(opening.week.map(({ day }) => day)).toEqual(
      ['24', '25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`),
    );
    expect(opening.week[0]).toEqual({
      day: '2026-11-24',
      spans: [{ opens: '10:00', closes: '17:00' }],
      isException: false,
      holiday: null,
    });
    expect(opening.week[5]?.spans).toEqual([]);
    expect(opening.exceptions.map(({ day }) => day)).toEqual(expect.arrayContaining(['2026-12-24', '2027-01-01']));
    clock.set('2026-12-24T09:00:00Z');
    const { opening: holiday } = await room('subate');
    expect(holiday).toMatchObject({ isOpenNow: false });
    expect(holiday.week[0]).toEqual({ day: '2026-12-24', spans: [], isException: true, holiday: 'christmas-eve' });
    clock.set('2026-11-24T09:00:00Z');
  });

  it('is told in easy language where it is asked for', async () => {
    const [standard, easy] = [await room('subate', 'lt'), await room('subate', 'lt', true)];
    expect(easy.easyLanguages).toEqual(['en', 'lt', 'lv']);
    expect(easy.story.map(({ step }) => step)).toEqual(standard.story.map(({ step }) => step));
    expect(easy.summary.text).toMatch(/^Čia yra mažas/);
    expect(easy.summary.text).not.toBe(standard.summary.text);
    expect(easy.kit).toEqual(standard.kit);
  });

  it('has no hours while it is planned', async () => {
    const { opening } = await room('zalenieki');
    expect(opening).toMatchObject({ isOpenNow: false, changesAt: null });
  });

  it('is not found where there is none', async () => {
    await expect(room('atlantis')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
