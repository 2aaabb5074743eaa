import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { WITHDRAW } from './contests.support.ts';
import { BALLOT, COMMIT, JURY, type JuryAnswer, judgedContests, KEEP, TIE } from './jury.support.ts';

const app = useTestApp();
const { judged, seated, start, score, openRound, numbersOf, get } = judgedContests(app);

let here: Organisation;
let organiser: Person;
let author: Person;

beforeAll(async () => {
  here = await app.given.organisation({ slug: 'judged-library' });
  organiser = await app.given.person({ roles: ['coordinator'], organisation: here });
  author = await app.given.person();
});

const open = (slug: string, kind: 'rating' | 'ranking') => openRound(organiser, slug, kind);
const juryOf = (slug: string) => app.as(organiser)<JuryAnswer>(JURY, { contest: slug });
const handIn = (juror: Person, slug: string, groups: number[][], version = 0) =>
  app.as(juror)<{ version?: number; code?: string }>(KEEP, {
    input: { contest: slug, groups, version, isHandedIn: true, isMeant: true },
  });

/** A contest in its last round: four finalists, three jurors. */
async function lastRound() {
  const slug = await judged({ organiser: here, authors: [author], photos: 4 });
  const jurors: Person[] = [];
  for (const country of ['LV', 'LT', 'LV'] as const) jurors.push(await seated(slug, country, await app.given.person()));
  await open(slug, 'rating');
  for (const juror of jurors) {
    await start(juror, slug);
    for (const number of [1, 2, 3, 4]) await score(juror, slug, number, 6 - number);
  }
  await open(slug, 'ranking');
  return { slug, jurors: jurors as [Person, Person, Person] };
}

describe('the last round', () => {
  it('comes to the order of the jury, is previewed, and is committed once for all', async () => {
    const { slug, jurors } = await lastRound();
    const [one, two, three] = jurors;
    expect(await handIn(one, slug, [[2], [1], [3]])).toEqual({ code: 'BALLOT_NOT_WHOLE' });
    expect(await handIn(one, slug, [[2], [2], [1, 3, 4]])).toEqual({ code: 'BALLOT_TWICE' });
    expect(await handIn(one, slug, [[2], [1], [4], [3]])).toEqual({ version: 1 });
    await handIn(two, slug, [[2], [1], [3], [4]]);
    expect(await app.as(organiser)(COMMIT, { contest: slug })).toEqual({ code: 'RANKING_UNDER_WAY' });
    await handIn(three, slug, [[1], [2], [3], [4]]);
    const preview = (await juryOf(slug)).outcome;
    expect(preview.places.map(({ numbers }) => numbers)).toEqual([[2], [1], [3], [4]]);
    const commits = await Promise.all([1, 2, 3].map(() => app.as(organiser)<object>(COMMIT, { contest: slug })));
    expect(commits.filter((each) => 'contest' in each)).toHaveLength(1);
    expect(await juryOf(slug)).toMatchObject({ outcome: preview, committedAt: expect.any(String) as unknown });
    const places = await app.database.rows<{ place: number }>(
      'select place from jury_result r join contest c on c.id = r.contest_id where c.slug = $1 order by place',
      [slug],
    );
    expect(places.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
    expect(await handIn(three, slug, [[4], [3], [2], [1]], 1)).toEqual({ code: 'ROUND_CLOSED' });
  });

  it('asks about an order that stands as it was laid out, before it is taken', async () => {
    const {
      slug,
      jurors: [juror],
    } = await lastRound();
    const send = (groups: number[][], version: number, isMeant?: boolean) =>
      app.as(juror)(KEEP, { input: { contest: slug, groups, version, isHandedIn: true, ...(isMeant && { isMeant }) } });
    expect(await send([[1], [2], [3], [4]], 0)).toEqual({ code: 'BALLOT_AS_LAID_OUT' });
    expect((await juryOf(slug)).outcome.ballots).toBe(0);
    expect(await send([[1, 2], [3], [4]], 0)).toEqual({ version: 1 });
    expect(await send([[1], [2], [4], [3]], 1)).toEqual({ version: 2 });
    expect(await send([[1], [2], [3], [4]], 2, true)).toEqual({ version: 3 });
    expect((await juryOf(slug)).outcome.ballots).toBe(1);
  });

  it('keeps a juror’s order between visits, and loses nothing to a second page', async () => {
    const {
      slug,
      jurors: [juror],
    } = await lastRound();
    const keep = (groups: number[][], version: number) =>
      app.as(juror)(KEEP, { input: { contest: slug, groups, version, isHandedIn: false } });
    expect(await keep([[4], [1, 2]], 0)).toEqual({ version: 1 });
    expect(await keep([[1]], 0)).toEqual({ code: 'BALLOT_CHANGED' });
    expect(await keep([[4], [3], [1, 2]], 1)).toEqual({ version: 2 });
    expect(await app.as(juror)(BALLOT, { contest: slug })).toMatchObject({ groups: [[4], [3], [1, 2]], version: 2 });
  });

  it('lets the chair decide only what the chain leaves equal, with minutes', async () => {
    const { slug, jurors } = await lastRound();
    await app.database.rows('update jury_score set score = 3');
    for (const juror of jurors) await handIn(juror, slug, [[1, 2], [3], [4]]);
    expect((await juryOf(slug)).outcome.places[0]).toEqual({ place: 1, numbers: [1, 2], decidedBy: 'shared' });
    const decide = (input: object) => app.as(organiser)(TIE, { input: { contest: slug, ...input } });
    expect(await decide({ order: [3, 4], minutes: 'x' })).toMatchObject({
      faults: [{ field: 'order', code: 'NOT_A_TIE' }],
    });
    expect(await decide({ order: [2, 1] })).toMatchObject({ faults: [{ field: 'minutes', code: 'REQUIRED' }] });
    expect(await decide({ order: [2, 1], minutes: 'The jury talked it over.' })).toEqual({ contest: slug });
    expect((await juryOf(slug)).outcome.places.slice(0, 2)).toEqual([
      { place: 1, numbers: [2], decidedBy: 'chair' },
      { place: 2, numbers: [1], decidedBy: 'chair' },
    ]);
  });
});

describe('the prizes of the jury', () => {
  const csvOf = async (slug: string) => (await get(`/en/organise/${slug}/jury.csv`, organiser)).text();
  const winnersOf = async (slug: string) =>
    (await app.as.anonymous<{ prizes: { winners: { photo: { title: string } }[] }[] }>(RESULTS, { slug })).prizes.map(
      ({ winners }) => winners.map(({ photo }) => photo.title),
    );

  /** The order 1 = 2, 3, 4 with two prizes: two main ones, and one more for everybody. */
  async function committed(hasOnePrizeEach: boolean) {
    const { slug, jurors } = await lastRound();
    await app.database.rows(PRIZES, [slug, hasOnePrizeEach]);
    await handIn(jurors[0], slug, [[1], [2], [3], [4]]);
    await handIn(jurors[1], slug, [[2], [1], [3], [4]]);
    await handIn(jurors[2], slug, [[1, 2], [3], [4]]);
    expect(await app.as(organiser)(COMMIT, { contest: slug })).toEqual({ contest: slug });
    await app.database.rows('update contest set results_at = now() where slug = $1', [slug]);
    const titles = await numbersOf(slug);
    const titleOf = (number: number) => [...titles].find(([, own]) => own === number)?.[0] ?? '';
    return { slug, titleOf };
  }

  it('go to the next photo where a photo has one already, and the minutes say so with every step of a tie', async () => {
    const { slug, titleOf } = await committed(true);
    expect(await winnersOf(slug)).toEqual([[titleOf(1), titleOf(2)], [titleOf(3)]]);
    expect((await juryOf(slug)).prizes).toMatchObject([
      { numbers: [1, 2], passed: [] },
      { numbers: [3], passed: [1] },
    ]);
    const csv = await csvOf(slug);
    expect(csv).toContain('Another prize of the jury already: no. 1.');
    expect(csv).toContain('Equal in the jury’s order; duels won among them: no. 1 (0), no. 2 (0).');
    expect(csv).toMatch(
      /Equal in the duels too; levelled score of the first round: no\. 1 \(1\.\d\d\), no\. 2 \(0\.\d\d\)\./,
    );
    expect(csv).not.toContain('Addendum');
  });

  it('may all go to one photo where the contest has it so', async () => {
    const { slug, titleOf } = await committed(false);
    expect(await winnersOf(slug)).toEqual([[titleOf(1), titleOf(2)], [titleOf(1)]]);
  });

  it('move up when a winner leaves after the commit, and the minutes get an addendum', async () => {
    const { slug, titleOf } = await committed(true);
    const [first, second, third] = [1, 2, 3].map(titleOf) as [string, string, string];
    const idOf = async (title: string) =>
      (await app.database.rows<{ id: string }>(PHOTO_ID, [slug, title])).map(({ id }) => id)[0] ?? '';
    await app.as(author)(WITHDRAW, { id: await idOf(first) });
    expect(await winnersOf(slug)).toEqual([[second, third], [titleOf(4)]]);
    await app.database.rows(
      `update photo set state = 'disqualified', disqualified_at = now(), disqualified_from = 'approved' where id = $1`,
      [await idOf(second)],
    );
    expect(await winnersOf(slug)).toEqual([[third, titleOf(4)], []]);
    expect(await juryOf(slug)).toMatchObject({
      outcome: { places: [{ numbers: [1] }, { numbers: [2] }, { numbers: [3] }, { numbers: [4] }] },
      left: [
        { number: 1, why: 'withdrawn' },
        { number: 2, why: 'disqualified' },
      ],
    });
    const csv = await csvOf(slug);
    expect(csv).not.toContain(first);
    for (const words of ['Addendum', 'withdrawn from the contest', 'disqualified', 'The prizes of the jury now:'])
      expect(csv).toContain(words);
    for (const locale of ['lv', 'lt', 'en']) {
      const pdf = await get(`/${locale}/organise/${slug}/jury.pdf`, organiser);
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
    }
  });
});

/** $1 contest, $2 whether a photo has at most one */
const PRIZES = `
  with own as (update contest set has_one_prize_each = $2 where slug = $1 returning id), added as (
    insert into contest_prize (contest_id, position, kind, places)
    select own.id, n, 'jury', 3 - n from own, generate_series(1, 2) n returning id, position
  )
  insert into translation (owner_id, locale, fields)
  select id, 'lv', jsonb_build_object('name', 'Balva ' || position) from added`;

const PHOTO_ID = `
  select p.id from photo p join contest c on c.id = p.contest_id where c.slug = $1 and p.title = $2`;

const RESULTS = `query ($slug: String!) {
  contestResults(contest: $slug, locale: en) { prizes { winners { photo { title } } } } }`;

describe('seven jurors with 300 photos at once', () => {
  it('lose no vote', async () => {
    const slug = await judged({ organiser: here, authors: [author], photos: 300 });
    const people = await Promise.all(Array.from({ length: 7 }, () => app.given.person()));
    for (const [index, person] of people.entries()) await seated(slug, index % 2 ? 'LT' : 'LV', person);
    await open(slug, 'rating');
    await Promise.all(people.map((person) => start(person, slug)));
    await Promise.all(
      people.map(async (person, juror) => {
        for (let number = 1; number <= 300; number += 10) {
          const some = Array.from({ length: 10 }, (_, index) => number + index);
          await Promise.all(some.map((each) => score(person, slug, each, 1 + ((each + juror) % 5))));
        }
      }),
    );
    const rows = await app.database.rows<{ number: number; scores: number[] }>(
      `select n.number, array_agg(s.score order by j.id) as scores from jury_score s
       join jury_photo n on n.photo_id = s.photo_id join contest_juror j on j.id = s.juror_id
       join contest c on c.id = n.contest_id where c.slug = $1 group by n.number`,
      [slug],
    );
    expect(rows).toHaveLength(300);
    for (const { number, scores } of rows) {
      expect(scores.toSorted()).toEqual(people.map((_, juror) => 1 + ((number + juror) % 5)).toSorted());
    }
    expect((await juryOf(slug)).jurors.every(({ scored }) => scored === 300)).toBe(true);
  });
});
