import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { scene } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  ANSWER,
  answerTo,
  ASK,
  DISQUALIFY,
  ENTRY,
  type Entry,
  FILTERED,
  LIFT,
  OVERVIEW,
  type Overview,
  type Queue,
  request,
  UNDO,
} from './contests-checking.support.ts';
import { APPROVE, contestants, REJECT, WITHDRAW } from './contests.support.ts';

const app = useTestApp();
const { contest, enter, rowOf } = contestants(app);

let author: Person;
let organiser: Person;
let stranger: Person;
let slug: string;

beforeAll(async () => {
  const here = await app.given.organisation({ slug: 'queueing-library' });
  author = await app.given.person({ locale: 'lv' });
  organiser = await app.given.person({ roles: ['coordinator'], organisation: here });
  stranger = await app.given.person({ roles: ['coordinator'], organisation: await app.given.organisation() });
  slug = await contest({ organiser: here, maxPhotos: 40 });
});

const approve = (id: string) => app.as(organiser)(APPROVE, { id });
const entryOf = (id: string) => app.as(organiser)<Entry>(ENTRY, { id });
const queueOf = (filter: object, more: object = {}) =>
  app.as(organiser)<Queue>(FILTERED, { filter: { contest: slug, ...filter }, ...more });
const reasons = { reasons: ['GENERATED'] };

describe('a photo that shows a minor', () => {
  it('is never approved where the contest shows none', async () => {
    const people = [{ name: 'Anna', isMinor: true, email: null }];
    await app.database.rows('update contest set shows_faces_of_minors = true where slug = $1', [slug]);
    const id = await enter(author, slug, undefined, { showsPeople: true, people });
    expect(await entryOf(id)).toMatchObject({ isBarred: false, acts: expect.arrayContaining(['approve']) });
    await app.database.rows('update contest set shows_faces_of_minors = false where slug = $1', [slug]);
    expect(await approve(id)).toMatchObject({ code: 'MINORS_NOT_SHOWN' });
    expect(await entryOf(id)).toMatchObject({ isBarred: true, acts: ['reject', 'ask', 'disqualify'] });
  });
});

describe('what looks alike', () => {
  it('is told with its strength, its mirror and whether one person sent both', async () => {
    const picture = async (seed: number) => (await scene({ seed })).jpeg().toBuffer();
    const one = await enter(author, slug, await picture(41));
    const other = await app.given.person();
    const mirrored = await enter(other, slug, await (await scene({ seed: 41 })).flop().jpeg().toBuffer());
    const like = (await entryOf(one)).likes.find(({ id }) => id === mirrored);
    expect(like).toMatchObject({ id: mirrored, likeness: 'strong', isMirrored: true, isSameAuthor: false });
    expect((await queueOf({ mark: 'like' })).nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([one, mirrored]),
    );
    await app.as(other)(WITHDRAW, { id: mirrored });
    expect((await entryOf(one)).likes.map(({ id }) => id)).not.toContain(mirrored);
  });
});

describe('the queue', () => {
  it('counts and filters within one’s own contests', async () => {
    const [asked, rejected, disqualified] = [
      await enter(author, slug),
      await enter(author, slug),
      await enter(author, slug),
    ];
    await app.as(organiser)(ASK, request(asked));
    await app.as(author)(ANSWER, answerTo(asked, { answer: 'Māte.' }));
    await app.as(organiser)(REJECT, { input: { photoId: rejected, ...reasons } });
    await app.as(organiser)(DISQUALIFY, { input: { photoId: disqualified, ...reasons } });
    const { counts, contests } = await app.as(organiser)<Overview>(OVERVIEW, { contest: slug });
    expect(contests).toMatchObject([{ slug }]);
    for (const state of ['waiting', 'correction', 'approved', 'rejected', 'disqualified']) {
      expect([state, (await queueOf({ state })).totalCount]).toEqual([state, counts[state]]);
    }
    const marked = async (mark: string) =>
      (await queueOf({ mark })).totalCount + (await queueOf({ mark, state: 'correction' })).totalCount;
    for (const mark of ['like', 'releases', 'answered', 'overdue']) {
      expect([mark, await marked(mark)]).toEqual([mark, counts[mark]]);
    }
    expect(counts['releases']).toBe(1);
    const first = await queueOf({}, { first: 2 });
    const rest = await queueOf({}, { first: 50, after: first.pageInfo.endCursor });
    const all = (await queueOf({})).nodes.map(({ id }) => id);
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(all);
    expect(await app.as(stranger)<Overview>(OVERVIEW)).toMatchObject({
      counts: { waiting: 0, approved: 0 },
      contests: [],
    });
  });

  it('knows nothing of contests that others run', async () => {
    const id = await enter(author, slug);
    const acts = [
      app.as(stranger)(ENTRY, { id }),
      app.as(stranger)(ASK, request(id)),
      app.as(stranger)(UNDO, { input: { photoId: id, state: 'approved' } }),
      app.as(stranger)(DISQUALIFY, { input: { photoId: id, ...reasons } }),
      app.as(stranger)(LIFT, { id, note: 'n' }),
      app.as(organiser)(ANSWER, answerTo(id, { answer: 'n' })),
    ];
    for (const act of acts) await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await rowOf(id)).state).toBe('waiting');
  });
});
