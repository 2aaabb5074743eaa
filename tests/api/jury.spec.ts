import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@inclusive/calendar/days';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { COMMIT, JURY, type JuryAnswer, judgedContests, MOVE, OPEN, REMIND, SCORE, SKIP } from './jury.support.ts';

const app = useTestApp();
const { contest, enter, get, judged, photo, seated, numbersOf, start, score, desk, openRound } = judgedContests(app);
const tomorrow = addDays(new Date().toISOString().slice(0, 10), 1);

let here: Organisation;
let jurorsHome: Organisation;
let organiser: Person;
let author: Person;
let other: Person;

beforeAll(async () => {
  here = await app.given.organisation({ slug: 'judged-library' });
  jurorsHome = await app.given.organisation({ slug: 'home-of-a-juror', country: 'LV' });
  organiser = await app.given.person({ roles: ['coordinator'], organisation: here });
  author = await app.given.person();
  other = await app.given.person();
});

const open = (slug: string, kind: 'rating' | 'ranking', more: object = {}) => openRound(organiser, slug, kind, more);
const juryOf = (slug: string) => app.as(organiser)<JuryAnswer>(JURY, { contest: slug });
const endOf = (slug: string, kind: string) =>
  app.database.rows(
    `update jury_round set opened_at = now() - interval '2 days', due_at = now() - interval '1 second'
     where kind = $2 and contest_id = (select id from contest where slug = $1)`,
    [slug, kind],
  );

describe('a juror', () => {
  it('sees photos under numbers, without anybody’s name, and nothing without a seat', async () => {
    const slug = await judged({ organiser: here, authors: [author], photos: 3 });
    const juror = await seated(slug, 'LV', await app.given.person());
    await expect(desk(other, slug)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await open(slug, 'rating');
    const { photo: first, seat } = await desk(juror, slug);
    expect(seat).toMatchObject({ scored: 0, toScore: 3, recused: 0, hasStarted: false });
    expect(JSON.stringify(first)).not.toContain('Name of the author');
    await expect(desk(organiser, slug)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('begins with the two examples, then scores; a score can be changed while the round is open', async () => {
    const slug = await judged({ organiser: here, authors: [author], photos: 2 });
    const juror = await seated(slug, 'LV', await app.given.person());
    await open(slug, 'rating');
    expect(await score(juror, slug, 1, 4)).toMatchObject({ code: 'NOT_STARTED' });
    await start(juror, slug);
    expect(await score(juror, slug, 1, 4, 'calm')).toEqual({ contest: slug });
    expect(await score(juror, slug, 1, 5)).toEqual({ contest: slug });
    expect((await desk(juror, slug, 1)).photo).toMatchObject({ number: 1, score: 5, comment: null });
    for (const value of [0, 6]) expect(await score(juror, slug, 1, value)).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await app.as(juror)(SCORE, { input: { contest: slug, number: 1 } })).toMatchObject({
      faults: [{ field: 'score', code: 'REQUIRED_CHOICE' }],
    });
    await endOf(slug, 'rating');
    expect(await score(juror, slug, 2, 3)).toMatchObject({ code: 'ROUND_CLOSED' });
  });

  it('meets skipped photos again after all others, as often as they are skipped', async () => {
    const slug = await judged({ organiser: here, authors: [author], photos: 3 });
    const juror = await seated(slug, 'LV', await app.given.person());
    await open(slug, 'rating');
    await start(juror, slug);
    const next = async () => (await desk(juror, slug)).photo?.number;
    const first = await next();
    await app.as(juror)(SKIP, { input: { contest: slug, number: first } });
    const second = await next();
    expect(second).not.toBe(first);
    await score(juror, slug, second!, 3);
    const third = await next();
    await score(juror, slug, third!, 4);
    expect(await next()).toBe(first);
    await app.as(juror)(SKIP, { input: { contest: slug, number: first } });
    expect(await next()).toBe(first);
    await score(juror, slug, first!, 1);
    expect((await desk(juror, slug)).photo).toBeNull();
    expect((await desk(juror, slug)).scoredNumbers).toEqual([first, third, second]);
  });

  it('judges neither an own photo nor one from an own organisation, but others of the own country', async () => {
    const juror = await app.given.person();
    const colleague = await app.given.person({ roles: ['specialist'], organisation: jurorsHome });
    const slug = await judged({ organiser: here, authors: [author], photos: 1 });
    await photo(slug, juror, 'Own');
    await photo(slug, colleague, 'Of a colleague');
    await seated(slug, 'LV', juror, jurorsHome);
    await open(slug, 'rating');
    await start(juror, slug);
    const numbers = await numbersOf(slug);
    expect((await desk(juror, slug)).seat).toMatchObject({ toScore: 1, recused: 2 });
    for (const title of ['Own', 'Of a colleague']) {
      expect((await desk(juror, slug, numbers.get(title))).photo).toBeNull();
      expect(await score(juror, slug, numbers.get(title)!, 5)).toMatchObject({ code: 'PHOTO_NOT_YOURS' });
    }
  });
});

describe('the files of a jury', () => {
  it('are pictures for its jurors, and minutes for the organisers, in three languages', async () => {
    const slug = await contest({ organiser: here, opensOn: '2020-01-01', closesOn: '2099-01-01' });
    const colleague = await app.given.person({ roles: ['specialist'], organisation: jurorsHome });
    await enter(author, slug);
    await enter(colleague, slug);
    await app.database.rows(`update photo set state = 'approved', decided_at = now() where state = 'waiting'`);
    await app.database.rows(`update contest set judging_at = now() where slug = $1`, [slug]);
    const juror = await seated(slug, 'LV', await app.given.person(), jurorsHome);
    await open(slug, 'rating');
    const statuses = async (person: Person) =>
      (await Promise.all([1, 2].map((number) => get(`/jury/${slug}/${number}/picture?longest=320`, person)))).map(
        ({ status, headers }) => [status, status === 200 ? headers.get('content-type') : ''].join(' '),
      );
    expect((await statuses(juror)).toSorted()).toEqual(['200 image/webp', '404 ']);
    expect(await statuses(author)).toEqual(['404 ', '404 ']);
    for (const [locale, title] of [
      ['lv', 'Vietas'],
      ['lt', 'Vietos'],
      ['en', 'Places'],
    ]) {
      const csv = await get(`/${locale}/organise/${slug}/jury.csv`, organiser);
      expect(await csv.text()).toContain(title);
      const pdf = await get(`/${locale}/organise/${slug}/jury.pdf`, organiser);
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
      expect((await pdf.text()).startsWith('%PDF')).toBe(true);
    }
    expect((await get(`/en/organise/${slug}/jury.csv`, juror)).status).toBe(403);
  });
});

describe('the organisers', () => {
  it('see who lags, remind them once a day, and move the last day', async () => {
    const slug = await judged({ organiser: here, authors: [author], photos: 2 });
    const quick = await seated(slug, 'LV', await app.given.person());
    const slow = await seated(slug, 'LT', await app.given.person());
    await open(slug, 'rating');
    await start(quick, slug);
    for (const number of [1, 2]) await score(quick, slug, number, 3);
    expect((await juryOf(slug)).jurors).toMatchObject([
      { alias: 'A', scored: 2, toScore: 2 },
      { alias: 'B', scored: 0, toScore: 2 },
    ]);
    expect(await app.as(organiser)(REMIND, { contest: slug })).toEqual({ contest: slug });
    expect((await app.mails().next(slow.email)).text).toContain('Photos that you have not scored yet: 2.');
    expect(
      app
        .mails()
        .all()
        .flatMap(({ to }) => to),
    ).not.toContain(quick.email);
    expect(await app.as(organiser)(REMIND, { contest: slug })).toEqual({ code: 'REMINDED_ALREADY' });
    const moved = { contest: slug, kind: 'rating', dueOn: addDays(tomorrow, 3) };
    expect(await app.as(organiser)(MOVE, { input: moved })).toEqual({ contest: slug });
    expect(await app.as(organiser)(MOVE, { input: { ...moved, dueOn: '2020-01-01' } })).toMatchObject({
      faults: [{ field: 'dueOn', code: 'DAY_PASSED' }],
    });
  });

  it('close a round with votes missing only after its last day, and the minutes say what is missing', async () => {
    const slug = await judged({ organiser: here, authors: [author], photos: 3 });
    const juror = await seated(slug, 'LV', await app.given.person());
    await seated(slug, 'LT', await app.given.person());
    await open(slug, 'rating');
    await start(juror, slug);
    for (const number of [1, 2, 3]) await score(juror, slug, number, number);
    expect(await open(slug, 'ranking')).toMatchObject({ code: 'RATING_UNDER_WAY' });
    await endOf(slug, 'rating');
    expect(await open(slug, 'ranking')).toEqual({ contest: slug });
    const { standings, rounds } = await juryOf(slug);
    expect(standings).toMatchObject([
      { number: 3, mean: 3, lackingVotes: 1, lackingCountries: ['LT'], isFinalist: true },
      { number: 2, lackingVotes: 1 },
      { number: 1, lackingVotes: 1 },
    ]);
    expect(rounds).toMatchObject([
      { kind: 'rating', isOpen: false },
      { kind: 'ranking', isOpen: true },
    ]);
    expect(await open(slug, 'ranking')).toMatchObject({ code: 'ROUND_OPENED_BEFORE' });
  });

  it('choose among equal photos at the border of the final', async () => {
    const slug = await judged({ organiser: here, authors: [author], photos: 4, finalistsMost: 2 });
    const juror = await seated(slug, 'LV', await app.given.person());
    await open(slug, 'rating');
    await start(juror, slug);
    for (const [number, value] of [
      [1, 5],
      [2, 3],
      [3, 3],
      [4, 1],
    ] as const)
      await score(juror, slug, number, value);
    expect(await juryOf(slug)).toMatchObject({ undecided: [2, 3], room: 1 });
    expect(await open(slug, 'ranking')).toMatchObject({ faults: [{ field: 'chosen', code: 'FINALISTS_TOO_FEW' }] });
    expect(await open(slug, 'ranking', { chosen: [2, 3] })).toMatchObject({ faults: [{ code: 'FINALISTS_TOO_MANY' }] });
    expect(await open(slug, 'ranking', { chosen: [4] })).toMatchObject({ faults: [{ code: 'FINALISTS_TOO_MANY' }] });
    expect(await open(slug, 'ranking', { chosen: [3] })).toEqual({ contest: slug });
    expect((await juryOf(slug)).outcome.numbers).toEqual([1, 3]);
  });

  it('of another organisation cannot see or change anything', async () => {
    const slug = await judged({ organiser: here, authors: [author], photos: 2 });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation: jurorsHome });
    await expect(app.as(stranger)(JURY, { contest: slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      app.as(stranger)(OPEN, { input: { contest: slug, kind: 'rating', dueOn: tomorrow } }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(stranger)(COMMIT, { contest: slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.juror(JURY, { contest: slug })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
