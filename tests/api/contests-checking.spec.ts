import { beforeAll, describe, expect, it } from '@jest/globals';
import { SUBMIT } from '../support/contest-photos.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto, scene } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  ANSWER,
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
  UNDO,
} from './contests-checking.support.ts';
import { APPROVE, contestants, GALLERY, MINE, REJECT, WITHDRAW } from './contests.support.ts';

const app = useTestApp();
const { contest, enter, get, inputOf, rowOf, upload } = contestants(app);

let author: Person;
let organiser: Person;
let colleague: Person;
let stranger: Person;
let slug: string;

beforeAll(async () => {
  const here = await app.given.organisation({ slug: 'checking-library' });
  const elsewhere = await app.given.organisation({ slug: 'another-library' });
  author = await app.given.person({ locale: 'lv' });
  organiser = await app.given.person({ roles: ['coordinator'], organisation: here, name: 'Rūta' });
  colleague = await app.given.person({ roles: ['coordinator'], organisation: here });
  stranger = await app.given.person({ roles: ['coordinator'], organisation: elsewhere });
  slug = await contest({ organiser: here, maxPhotos: 40 });
});

const IN_A_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const request = (photoId: string, more: object = {}) => ({
  input: { photoId, reasons: ['ALT_TEXT', 'OTHER'], note: 'Kas ir šī sieviete?', dueOn: IN_A_MONTH, ...more },
});
const answerTo = (photoId: string, more: object = {}) => ({
  input: { photoId, title: 'Kitchen light', altText: 'Evening light on a kitchen wall.', ...more },
});
const ask = (id: string, more: object = {}, person = organiser) => app.as(person)(ASK, request(id, more));
const answer = (id: string, more: object = {}, person = author) => app.as(person)(ANSWER, answerTo(id, more));
const approve = (id: string, person = organiser) => app.as(person)(APPROVE, { id });
const reject = (id: string, reasons: string[], person = organiser) =>
  app.as(person)(REJECT, { input: { photoId: id, reasons, note: 'n' } });
const undo = (photoId: string, state: string, person = organiser) =>
  app.as(person)(UNDO, { input: { photoId, state } });
const disqualify = (photoId: string, person = organiser) =>
  app.as(person)(DISQUALIFY, { input: { photoId, reasons: ['GENERATED', 'NOT_OWN_PHOTO'], note: 'Skat. avotu.' } });
const lift = (id: string, note = 'Autors parādīja oriģinālu.', person = organiser) =>
  app.as(person)(LIFT, { id, note });
const entryOf = (id: string, person = organiser) => app.as(person)<Entry>(ENTRY, { id });
const queueOf = (filter: object, more: object = {}) =>
  app.as(organiser)<Queue>(FILTERED, { filter: { contest: slug, ...filter }, ...more });
const isShown = async (id: string) => {
  const { nodes } = await app.as.anonymous<{ nodes: { id: string }[] }>(GALLERY, { contest: slug });
  return nodes.some((photo) => photo.id === id);
};
const fileStatus = async (id: string) => (await get(`/media/${(await rowOf(id)).renditions?.[0]?.name}`)).status;
const isGone = (id: string) => eventually(async () => expect(await fileStatus(id)).toBe(404));
const overdue = (id: string) =>
  app.database.rows(
    `update photo_request set asked_at = asked_at - interval '90 days', due_at = now() - interval '1 day' where photo_id = $1`,
    [id],
  );
/** The next letter to the author with this in its subject; the ones before it are let go. */
const letterOf = async (subject: string) => {
  for (;;) {
    const letter = await app.mails().next(author.email);
    if (letter.subject.includes(subject)) return letter;
  }
};
const judging = (isBegun: boolean) =>
  app.database.rows('update contest set judging_at = case when $2 then now() end where slug = $1', [slug, isBegun]);

describe('several reasons', () => {
  it('stand in one letter, each with what can be done', async () => {
    const id = await enter(author, slug);
    expect(await reject(id, ['FRAME_OR_LOGO', 'QUALITY', 'QUALITY'])).toEqual({ id, state: 'rejected' });
    const letter = await letterOf('Par jūsu');
    expect(letter.text).toContain('Ja jums ir sākotnējā datne');
    expect(letter.text).toContain('Varat iesūtīt to pašu fotogrāfiju bez tā.');
    const { nodes } = await app.as(author)<{ nodes: object[] }>(MINE, { contest: slug });
    expect(nodes).toContainEqual(expect.objectContaining({ id, reasons: ['QUALITY', 'FRAME_OR_LOGO'] }));
  });
});

describe('a request for correction', () => {
  it('goes to the author, who changes words and comes back before all others', async () => {
    const earlier = await enter(author, slug);
    const id = await enter(author, slug);
    expect(await ask(id)).toEqual({ id, state: 'correction' });
    const letter = await letterOf('Lūgums par fotogrāfiju „Kitchen light”');
    expect(letter.text).toContain('kas fotogrāfijā redzams');
    expect(letter.text).toContain('Kas ir šī sieviete?');
    expect(letter.links[0]).toBe(`${app.config().publicUrl}/lv/contests/${slug}/correction/${id}`);
    expect(await app.as(author)(ASKED, { id })).toMatchObject({
      reasons: ['ALT_TEXT', 'OTHER'],
      note: 'Kas ir šī sieviete?',
      dueOn: IN_A_MONTH,
      isOverdue: false,
    });
    expect(await app.as(await app.given.person())(ASKED, { id })).toBeNull();
    expect(await approve(id)).toMatchObject({ code: 'CORRECTION_ASKED' });
    expect(await answer(id)).toMatchObject({ faults: [{ field: 'answer', code: 'REQUIRED' }] });
    expect(await answer(id, { altText: 'Mother at the stove.', answer: 'Mana māte.' })).toEqual({
      id,
      state: 'waiting',
    });
    expect(await answer(id, { answer: 'Vēlreiz.' })).toMatchObject({ code: 'NOTHING_ASKED' });
    const { nodes } = await queueOf({});
    expect(nodes.map((photo) => photo.id).slice(0, 1)).toEqual([id]);
    expect(nodes.map((photo) => photo.id)).toContain(earlier);
    expect(nodes[0]).toMatchObject({ isAnswered: true });
    const entry = await entryOf(id);
    expect(entry.requests).toMatchObject([
      { answer: 'Mana māte.', changes: [{ field: 'altText', before: 'Evening light on a kitchen wall.' }] },
    ]);
    expect(entry.history).toMatchObject([
      { code: 'photo.correction_answered', personName: null },
      { code: 'photo.correction_asked', personName: 'Rūta', reasons: ['ALT_TEXT', 'OTHER'] },
    ]);
    expect(await approve(id)).toMatchObject({ state: 'approved' });
  });

  it('works after closing until its day, and can be decided about after it', async () => {
    const id = await enter(author, slug);
    const late = await enter(author, slug);
    await ask(id);
    await ask(late);
    await app.database.rows(`update contest set closes_on = '2020-02-01' where slug = $1`, [slug]);
    expect(await answer(id, { answer: 'Jā.' })).toMatchObject({ state: 'waiting' });
    await overdue(late);
    expect(await answer(late, { answer: 'Jā.' })).toMatchObject({ code: 'ANSWER_TOO_LATE' });
    expect((await queueOf({ state: 'correction', mark: 'overdue' })).nodes).toMatchObject([
      { id: late, isOverdue: true },
    ]);
    expect(await reject(late, ['QUALITY'])).toMatchObject({ state: 'rejected' });
    await app.database.rows(`update contest set closes_on = '2099-12-31' where slug = $1`, [slug]);
  });

  it('can be taken back, wants reasons and a day, and keeps judging from beginning', async () => {
    const id = await enter(author, slug);
    expect(await ask(id, { reasons: [] })).toMatchObject({ faults: [{ field: 'reasons', code: 'REQUIRED_CHOICE' }] });
    expect(await ask(id, { note: '' })).toMatchObject({ faults: [{ field: 'note', code: 'REQUIRED' }] });
    expect(await ask(id, { dueOn: '2020-01-01' })).toMatchObject({
      faults: [{ field: 'dueOn', code: 'DAY_TOO_SOON' }],
    });
    await ask(id);
    expect(await ask(id, {}, colleague)).toMatchObject({ code: 'CORRECTION_ASKED' });
    await app.database.rows(`update contest set closes_on = '2020-02-01' where slug = $1`, [slug]);
    const { nextStep } = await app.as(organiser)<{ nextStep: { blockers: string[] } }>(
      'query ($slug: String!) { organisedContest(slug: $slug, locale: en) { nextStep { blockers } } }',
      { slug },
    );
    expect(nextStep.blockers).toContain('PHOTOS_TO_CHECK');
    await app.database.rows(`update contest set closes_on = '2099-12-31' where slug = $1`, [slug]);
    expect(await undo(id, 'correction')).toMatchObject({ state: 'waiting' });
    expect(await app.as(author)(ASKED, { id })).toBeNull();
  });

  it('is forgotten with a withdrawn photo', async () => {
    const id = await enter(author, slug);
    await ask(id);
    await app.as(author)(WITHDRAW, { id });
    expect(await app.database.rows('select from photo_request where photo_id = $1', [id])).toEqual([]);
    expect(await answer(id, { answer: 'Jā.' })).toMatchObject({ code: 'NOTHING_ASKED' });
    expect(await disqualify(id)).toMatchObject({ code: 'PHOTO_WITHDRAWN' });
  });
});

describe('undoing a decision', () => {
  it('takes an approved photo down and lets another decision come, once', async () => {
    const id = await enter(author, slug);
    await approve(id);
    expect([await isShown(id), await fileStatus(id)]).toEqual([true, 200]);
    const answers = await Promise.all([undo(id, 'approved'), undo(id, 'approved', colleague)]);
    expect(answers).toEqual(
      expect.arrayContaining([{ id, state: 'waiting' }, expect.objectContaining({ code: 'NOT_DECIDED' })]),
    );
    expect(await isShown(id)).toBe(false);
    await isGone(id);
    await letterOf('Fotogrāfiju „Kitchen light” skatām vēlreiz');
    await reject(id, ['OFF_TOPIC'], colleague);
    expect(await undo(id, 'approved')).toMatchObject({ code: 'ALREADY_DECIDED' });
  });

  it('brings no photo back that was sent again meanwhile', async () => {
    const bytes = await plainPhoto();
    const id = await enter(author, slug, bytes);
    await reject(id, ['QUALITY']);
    await enter(author, slug, bytes);
    expect(await undo(id, 'rejected')).toMatchObject({ code: 'PHOTO_ALREADY_ENTERED' });
  });

  it('ends when judging begins', async () => {
    const id = await enter(author, slug);
    await approve(id);
    await judging(true);
    expect(await undo(id, 'approved')).toMatchObject({ code: 'JUDGING_BEGUN' });
    expect((await entryOf(id)).acts).toEqual(['disqualify']);
    await judging(false);
  });
});

describe('disqualification', () => {
  it('takes a photo out of everything at once, while it is judged too, and can be lifted', async () => {
    const id = await enter(author, slug);
    await approve(id);
    await judging(true);
    expect(await disqualify(id)).toEqual({ id, state: 'disqualified' });
    expect(await disqualify(id, colleague)).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await isShown(id)).toBe(false);
    await isGone(id);
    const letter = await letterOf('konkursā vairs nepiedalās');
    expect(letter.text).toContain('uzrakstiet organizatoriem, kad un kā tā tapusi');
    expect(letter.text).toContain('Skat. avotu.');
    const [change] = await app.database.rows<{ change: string; detail: object }>(
      `select change, detail from contest_change where change = 'photo_disqualified' and detail ->> 'photo' = $1`,
      [id],
    );
    expect(change).toMatchObject({ detail: { photo: id, reason: ['NOT_OWN_PHOTO', 'GENERATED'] } });
    expect(await lift(id, ' ')).toMatchObject({ faults: [{ field: 'note', code: 'REQUIRED' }] });
    expect(await lift(id)).toEqual({ id, state: 'approved' });
    expect(await lift(id)).toMatchObject({ code: 'NOT_DECIDED' });
    expect([await isShown(id), await fileStatus(id)]).toEqual([true, 200]);
    expect((await letterOf('atkal piedalās')).text).toContain('Autors parādīja oriģinālu.');
    expect((await entryOf(id)).history.map(({ code }) => code)).toEqual([
      'photo.reinstated',
      'photo.disqualified',
      'photo.approved',
    ]);
    await judging(false);
  });

  it('keeps the same bytes from coming in again', async () => {
    const bytes = await plainPhoto();
    const id = await enter(author, slug, bytes);
    await disqualify(id);
    const { body } = await upload(author, bytes);
    expect(await app.as(author)(SUBMIT, inputOf(slug, body.uploadId))).toMatchObject({ code: 'PHOTO_ALREADY_ENTERED' });
    expect(await lift(id)).toMatchObject({ state: 'waiting' });
  });
});

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
    for (const work of [
      () => entryOf(id, stranger),
      () => ask(id, {}, stranger),
      () => undo(id, 'approved', stranger),
      () => disqualify(id, stranger),
      () => lift(id, 'n', stranger),
      () => answer(id, { answer: 'n' }, organiser),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await rowOf(id)).state).toBe('waiting');
  });
});
