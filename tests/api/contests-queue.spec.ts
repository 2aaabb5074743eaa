import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto, scene } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  ANSWER,
  answerTo,
  ASK,
  ASKED,
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

describe('a request for correction', () => {
  it('names the last day with the clock that it ends by, and lets every text be put right', async () => {
    const id = await enter(author, slug, undefined, { place: 'Brīvības iela 7' });
    await app.as(organiser)(ASK, request(id, { reasons: ['WORDS_WITH_DATA'] }));
    expect(await app.as(author)(ASKED, { id })).toMatchObject({
      place: 'Brīvības iela 7',
      credit: 'Anna',
      zone: 'Europe/Riga',
    });
    const letter = await app.mails().next(author.email);
    expect(letter.text).toMatch(/Pēdējā diena, kad var atbildēt: .+, pēc Rīgas laika\./);
    expect(letter.text).toContain('Līdzfinansē Eiropas Savienība');
    expect(letter.text).not.toMatch(/\b(the|your|and|by)\b/i);
    expect(await app.as(author)(ANSWER, answerTo(id, { place: 'Rīga', credit: null }))).toMatchObject({
      state: 'waiting',
    });
    expect((await entryOf(id)).requests[0]?.changes).toEqual([
      { field: 'credit', before: 'Anna' },
      { field: 'place', before: 'Brīvības iela 7' },
    ]);
  });
});

describe('a photo that was not accepted', () => {
  const reject = (photoId: string) =>
    app.as(organiser)(REJECT, { input: { photoId, reasons: ['QUALITY'], note: 'Par mazu.' } });
  const disqualify = (photoId: string) => app.as(organiser)(DISQUALIFY, { input: { photoId, ...reasons } });
  const lift = (id: string) => app.as(organiser)(LIFT, { id, note: 'Autors parādīja oriģinālu.' });

  it('can be out of the contest, and comes back to what its author was told before', async () => {
    const other = await enter(author, slug);
    await approve(other);
    const id = await enter(author, slug);
    await reject(id);
    expect((await entryOf(id)).acts).toEqual(['undo', 'disqualify']);
    expect(await disqualify(id)).toEqual({ id, state: 'disqualified' });
    expect(await entryOf(id)).toMatchObject({ reasons: ['GENERATED'], acts: ['lift'] });
    expect(await entryOf(other)).toMatchObject({ state: 'approved' });
    expect(await lift(id)).toEqual({ id, state: 'rejected' });
    expect(await entryOf(id)).toMatchObject({ state: 'rejected', reasons: ['QUALITY'], reasonNote: 'Par mazu.' });
    await eventually(() => {
      const subjects = app
        .mails()
        .all()
        .map(({ subject }) => subject);
      expect(subjects).toContain('Fotogrāfija „Kitchen light” vairs nav diskvalificēta');
      return Promise.resolve();
    });
  });

  it('is not out of the contest where its author has sent the same bytes again', async () => {
    const bytes = await plainPhoto();
    const id = await enter(author, slug, bytes);
    await reject(id);
    await enter(author, slug, bytes);
    expect(await disqualify(id)).toMatchObject({ code: 'PHOTO_ALREADY_ENTERED' });
    expect(await entryOf(id)).toMatchObject({ state: 'rejected', reasons: ['QUALITY'] });
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
