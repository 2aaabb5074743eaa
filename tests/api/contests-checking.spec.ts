import { beforeAll, describe, expect, it } from '@jest/globals';
import { SUBMIT } from '../support/contest-photos.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto } from '../support/photos.ts';
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
  IN_A_MONTH,
  LIFT,
  type Queue,
  request,
  UNDO,
} from './contests-checking.support.ts';
import { APPROVE, contestants, GALLERY, MINE, REJECT, WITHDRAW } from './contests.support.ts';

const app = useTestApp();
const { contest, enter, get, inputOf, rowOf, upload } = contestants(app);

let author: Person;
let organiser: Person;
let colleague: Person;
let slug: string;

beforeAll(async () => {
  const here = await app.given.organisation({ slug: 'checking-library' });
  author = await app.given.person({ locale: 'lv' });
  organiser = await app.given.person({ roles: ['coordinator'], organisation: here, name: 'Rūta' });
  colleague = await app.given.person({ roles: ['coordinator'], organisation: here });
  slug = await contest({ organiser: here, maxPhotos: 40 });
  const { id } = await app.given.organisation({ slug: 'second-organiser' });
  await app.database.rows(
    'insert into contest_organiser (contest_id, organisation_id) select id, $2 from contest where slug = $1',
    [slug, id],
  );
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
    expect(letter.text).toContain('uzrakstiet rīkotājiem, kad un kā tā tapusi');
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
