import { beforeAll, describe, expect, it } from '@jest/globals';
import { INSERT_APPROVED } from '../support/contest-photos.ts';
import { statementsOf } from '../support/statements.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { contestants } from './contests.support.ts';

const app = useTestApp();
const { contest } = contestants(app);

type Filter = { emotion?: string; category?: string; ageGroup?: string; place?: string };
type Counts = { value: string; count: number }[];

const ARGUMENTS = 'contest: $contest, emotion: $emotion, category: $category, ageGroup: $ageGroup, place: $place';
const HEAD = '$contest: String!, $emotion: String, $category: String, $ageGroup: String, $place: String';
const LIST = `query (${HEAD}, $after: String, $before: String, $first: Int = 50) {
  gallery(${ARGUMENTS}, first: $first, after: $after, before: $before) {
    nodes { id emotions place category { slug } ageGroup { slug } } startCursor pageInfo { endCursor hasNextPage } } }`;
const FACETS = `query (${HEAD}) { galleryFacets(${ARGUMENTS}) {
  total emotions { value count } categories { value count } ageGroups { value count } places { value count } } }`;
const PHOTO = `query (${HEAD}, $id: ID!) { photo(${ARGUMENTS}, id: $id) { id credit previousId nextId } }`;

interface Entry {
  id: string;
  emotions: string[];
  place: string | null;
  category: { slug: string } | null;
  ageGroup: { slug: string } | null;
}

interface List {
  nodes: Entry[];
  startCursor: string | null;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

let slug: string;
/** As the gallery shows it without a filter. */
let all: Entry[];

beforeAll(async () => {
  slug = await contest();
  await app.database.rows(INSERT_APPROVED, [slug, 40]);
  await app.database.rows(GROUPS, [slug]);
  await app.database.rows(DESCRIBE, [slug]);
  all = (await list({})).nodes;
});

const list = (variables: Filter & { after?: string | null; before?: string | null; first?: number }) =>
  app.as.anonymous<List>(LIST, { contest: slug, ...variables });
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

const fits = (entry: Entry, { emotion, category, ageGroup, place }: Filter) =>
  (!emotion || entry.emotions.includes(emotion)) &&
  (!category || entry.category?.slug === category) &&
  (!ageGroup || entry.ageGroup?.slug === ageGroup) &&
  (!place || entry.place === place);

const filters: Filter[] = [
  { emotion: 'joy' },
  { category: 'home' },
  { ageGroup: 'adult' },
  { place: 'Rīga' },
  { emotion: 'hope', category: 'street' },
  { emotion: 'hope', category: 'street', ageGroup: 'young', place: 'Kaunas' },
  { emotion: 'joy', place: 'Nowhere' },
];

describe('a gallery that is narrowed down', () => {
  it.each(filters)('shows what fits all of %j, in the order of the whole', async (filter) => {
    expect(all).toHaveLength(40);
    expect(idsOf((await list(filter)).nodes)).toEqual(idsOf(all.filter((entry) => fits(entry, filter))));
  });

  it('goes through its pages and back, and from photo to photo, among those that fit', async () => {
    const filter = { emotion: 'joy', ageGroup: 'young' };
    const fitting = idsOf(all.filter((entry) => fits(entry, filter)));
    const first = await list({ ...filter, first: 3 });
    const second = await list({ ...filter, first: 3, after: first.pageInfo.endCursor });
    expect(idsOf([...first.nodes, ...second.nodes])).toEqual(fitting.slice(0, 6));
    expect(idsOf((await list({ ...filter, first: 3, before: second.startCursor })).nodes)).toEqual(fitting.slice(0, 3));
    const one = await app.as.anonymous(PHOTO, { contest: slug, id: fitting[2], ...filter });
    expect(one).toMatchObject({ previousId: fitting[1], nextId: fitting[3] });
    const whole = idsOf(all);
    const at = whole.indexOf(fitting[2] ?? '');
    expect(await app.as.anonymous(PHOTO, { contest: slug, id: fitting[2] })).toMatchObject({
      previousId: whole[at - 1],
      nextId: whole[at + 1],
    });
  });

  it('counts what each further choice would leave, with one statement', async () => {
    for (const filter of [{}, ...filters]) {
      let facets: Record<'emotions' | 'categories' | 'ageGroups' | 'places', Counts> & { total: number };
      const asked = await statementsOf(async () => {
        facets = await app.as.anonymous(FACETS, { contest: slug, ...filter });
      });
      expect(asked).toHaveLength(1);
      const counted = (name: keyof Filter, valuesOf: (entry: Entry) => (string | undefined | null)[]) => {
        const left = all.filter((entry) => fits(entry, { ...filter, [name]: undefined }));
        const counts: Record<string, number> = {};
        for (const value of left.flatMap(valuesOf)) if (value) counts[value] = (counts[value] ?? 0) + 1;
        return counts;
      };
      const asRecord = (counts: Counts) => Object.fromEntries(counts.map(({ value, count }) => [value, count]));
      expect(facets!.total).toBe(all.filter((entry) => fits(entry, filter)).length);
      expect(asRecord(facets!.emotions)).toEqual(counted('emotion', ({ emotions }) => emotions));
      expect(asRecord(facets!.categories)).toEqual(counted('category', ({ category }) => [category?.slug]));
      expect(asRecord(facets!.ageGroups)).toEqual(counted('ageGroup', ({ ageGroup }) => [ageGroup?.slug]));
      expect(asRecord(facets!.places)).toEqual(counted('place', ({ place }) => [place]));
    }
  });
});

describe('a photo of the gallery', () => {
  const photo = (id: string) => app.as.anonymous<{ credit: string | null }>(PHOTO, { contest: slug, id });

  it('names nobody before the results, because the jury is blind', async () => {
    const id = all[0]?.id ?? '';
    await app.database.rows(`update photo set credit = 'Anna' where id = $1`, [id]);
    expect((await photo(id)).credit).toBeNull();
    await app.database.rows(ANNOUNCE, [slug]);
    expect((await photo(id)).credit).toBe('Anna');
  });

  it('is gone once it is withdrawn, and was never there if nobody could see it', async () => {
    const [gone, hidden] = [all[1]?.id ?? '', all[2]?.id ?? ''];
    await app.database.rows(FORGET, [gone]);
    await expect(photo(gone)).rejects.toMatchObject({ code: 'GONE' });
    await app.database.rows(`update photo set state = 'rejected' where id = $1`, [hidden]);
    await expect(photo(hidden)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('comes and goes with the releases of those whom it shows', async () => {
    const id = all[3]?.id ?? '';
    const isThere = async () => idsOf((await list({})).nodes).includes(id);
    await app.database.rows('update photo set shows_people = true where id = $1', [id]);
    expect(await isThere()).toBe(false);
    const { id: release } = await app.database.row<{ id: string }>(RELEASE, [id]);
    expect(await isThere()).toBe(false);
    await app.database.rows(
      `update release set state = 'given', answered_at = now(), consent_version = 1 where id = $1`,
      [release],
    );
    expect(await isThere()).toBe(true);
    await app.database.rows(`update release set state = 'withdrawn' where id = $1`, [release]);
    expect(await isThere()).toBe(false);
    await app.database.rows('delete from release where id = $1', [release]);
    await app.database.rows('update photo set shows_people = false where id = $1', [id]);
    expect(await isThere()).toBe(true);
  });
});

/** $1 contest */
const GROUPS = `
  with contest as (select id from contest where slug = $1), categories as (
    insert into contest_category (contest_id, slug, position)
    select id, slug, place from contest, unnest(array['home', 'street']) with ordinality as k (slug, place)
  )
  insert into contest_age_group (contest_id, slug, position, from_age)
  select id, slug, place, 0 from contest, unnest(array['young', 'adult']) with ordinality as k (slug, place)`;

/** Every fifth one says nothing of its groups and place. $1 contest */
const DESCRIBE = `
  update photo p set
    emotions = case when n % 4 = 0 then array['hope', 'joy'] else p.emotions end,
    category_id = case when n % 5 > 0 then (
      select k.id from contest_category k where k.contest_id = p.contest_id and k.slug = (array['home', 'street'])[1 + n % 2]) end,
    age_group_id = case when n % 5 > 0 then (
      select k.id from contest_age_group k where k.contest_id = p.contest_id
        and k.slug = (array['young', 'adult', 'young'])[1 + n % 3]) end,
    place = case when n % 5 > 0 then (array['Rīga', 'Kaunas'])[1 + n / 2 % 2] end
  from (select id, row_number() over (order by decided_at, id)::int as n from photo
    where contest_id = (select id from contest where slug = $1)) numbered
  where numbered.id = p.id`;

const ANNOUNCE = `update contest set judging_at = now(), results_at = now() where slug = $1`;

const FORGET = `
  update photo set state = 'withdrawn', title = null, alt_text = null, sha256 = null, credit = null, place = null,
    story = null, renditions = null, thumbhash = null, width = null, height = null, withdrawn_at = now() where id = $1`;

const RELEASE = `
  insert into release (photo_id, role, position, sealed_details, token_hash, locale, asked_at)
  values ($1, 'person', 0, 'x', sha256('x'), 'lv', now()) returning id`;
