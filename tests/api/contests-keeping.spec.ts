import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainPhoto } from '../support/photos.ts';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { APPROVE, contestants, type RefusedAnswer } from './contests.support.ts';
import {
  BEGIN,
  CONTEST,
  CONTESTS,
  EXTEND,
  ORGANISED,
  ORGANISERS,
  type Kept,
  type Organised,
  PART,
  PUBLISH,
  REGULATION,
  REGULATIONS,
  STEP,
  TERMS,
  terms,
  WORDS,
  wordsIn,
} from './contests-keeping.support.ts';

describe('keeping a contest', () => {
  const test = useTestApp();
  const { as, given, database, clock, mails } = test;
  const { enter } = contestants(test);
  let [latvian, lithuanian] = [{}, {}] as [Organisation, Organisation];
  let [organiser, partner, stranger] = [{}, {}, {}] as [Person, Person, Person];
  let slug = '';

  beforeAll(async () => {
    clock.set('2026-11-22T08:00:00Z');
    lithuanian = await given.organisation();
    latvian = await given.organisation({ slug: 'ludza', country: 'LV' });
    const other = await given.organisation({ slug: 'rokiskis', country: 'LT' });
    organiser = await given.person({ roles: ['coordinator'], organisation: latvian, name: 'Inese' });
    partner = await given.person({ roles: ['coordinator'], organisation: lithuanian });
    stranger = await given.person({ roles: ['coordinator'], organisation: other });
  });

  const organised = (person = organiser) => as(person)<Organised>(ORGANISED, { slug });
  const change = async <Answer = Kept>(document: string, input: object, person = organiser) =>
    as(person)<Answer>(document, { input: { contest: slug, version: (await organised(person)).version, ...input } });

  it('begins in an organisation of one’s own alone, with an address of its own', async () => {
    const input = { organisationId: latvian.id, locale: 'lv', title: 'Ziemas sajūtas' };
    expect(await as(organiser)(BEGIN, { input: { ...input, title: ' ' } })).toMatchObject({
      code: 'INPUT_INVALID',
      faults: [{ field: 'title', code: 'REQUIRED' }],
    });
    await expect(as(stranger)(BEGIN, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    ({ slug } = await as(organiser)<Kept>(BEGIN, { input }));
    expect(slug).toBe('ziemas-sajutas');
    expect(await as(organiser)<Kept>(BEGIN, { input })).toMatchObject({ slug: 'ziemas-sajutas-2' });
  });

  it('is hidden from everybody but its organisers as long as it is a draft', async () => {
    expect(await organised()).toMatchObject({ state: 'draft', nextStep: { step: 'publish' } });
    await expect(organised(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(as.anonymous(CONTEST, { slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(as(stranger)(CONTEST, { slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(organiser)(CONTEST, { slug })).toMatchObject({ state: 'draft' });
  });

  it('takes terms that fit each other, and says at which field they do not', async () => {
    const wrong = { opensOn: '2026-02-30', closesOn: '', maxPhotos: 0, zone: 'Mars/Olympus', emotions: [] };
    const answer = await change<RefusedAnswer>(TERMS, { ...terms, ...wrong });
    expect(Object.fromEntries(answer.faults.map(({ field, code }) => [field, code]))).toEqual({
      opensOn: 'INVALID_DATE',
      closesOn: 'REQUIRED',
      maxPhotos: 'TOO_SMALL',
      zone: 'REQUIRED_CHOICE',
      emotions: 'REQUIRED_CHOICE',
    });
    expect(await change<RefusedAnswer>(TERMS, { ...terms, closesOn: '2026-11-30', hasPublicVote: true })).toMatchObject(
      {
        faults: [
          { field: 'closesOn', code: 'BEFORE_OPENING' },
          { field: 'voteOpensOn', code: 'REQUIRED' },
          { field: 'voteClosesOn', code: 'REQUIRED' },
        ],
      },
    );
    expect(await change(TERMS, terms)).toMatchObject({ slug });
  });

  it('lets the second of two organisers know that the first one was there', async () => {
    const { version } = await organised();
    const input = { contest: slug, version, ...terms };
    await as(organiser)(TERMS, { input: { ...input, maxPhotos: 7 } });
    expect(await as(organiser)(TERMS, { input: { ...input, maxPhotos: 9 } })).toMatchObject({
      code: 'CONTEST_CHANGED',
    });
    expect((await organised()).maxPhotos).toBe(7);
  });

  it('cannot be published before it is worded in the languages of its countries', async () => {
    await change(ORGANISERS, { organisations: [latvian.slug, lithuanian.slug] });
    expect(await change<RefusedAnswer>(STEP, { step: 'publish' })).toMatchObject({
      code: 'STEP_BLOCKED',
      faults: [
        { field: 'step', code: 'WORDS_MISSING' },
        { field: 'step', code: 'REGULATIONS_MISSING' },
      ],
    });
    await change(WORDS, { words: wordsIn('title', 'summary', 'invitation', 'consent'), translationsFit: false });
    const name = { kind: 'category', translationsFit: false };
    expect(await change(PART, { ...name, words: [] })).toMatchObject({
      faults: [{ field: 'name.lv', code: 'REQUIRED' }],
    });
    await change(PART, { ...name, words: wordsIn('name') });
    await change(REGULATION, { words: wordsIn('text', 'easy') });
    expect((await organised()).nextStep).toMatchObject({ blockers: [], localesMissing: [] });
  });

  it('marks a language as behind when its source moves on', async () => {
    const [lv, ...others] = wordsIn('title', 'summary', 'invitation', 'consent');
    const moved = [{ ...lv, fields: lv?.fields.map((each) => ({ ...each, text: `${each.text}!` })) }, ...others];
    await change(WORDS, { words: moved, translationsFit: false });
    expect((await organised()).wordStates).toEqual({ lv: 'whole', lt: 'outdated', en: 'outdated' });
    await change(WORDS, { words: moved, translationsFit: true });
    expect((await organised()).wordStates).toEqual({ lv: 'whole', lt: 'whole', en: 'whole' });
  });

  it('is published with its regulations, once, and is then in the list of all', async () => {
    const { version } = await organised();
    const input = { contest: slug, version, step: 'publish' };
    const both = await Promise.all([as(organiser)(STEP, { input }), as(partner)(STEP, { input })]);
    expect(both.filter((answer) => 'slug' in answer)).toHaveLength(1);
    expect(await as.anonymous(CONTEST, { slug })).toMatchObject({ state: 'announced', regulation: { version: 1 } });
    expect(await as.anonymous(CONTESTS)).toMatchObject({ nodes: [{ slug, state: 'announced' }] });
    expect(await change(STEP, { step: 'judge' })).toMatchObject({ code: 'STEP_NOT_NEXT' });
  });

  it('keeps what it has promised', async () => {
    const broken = { closesOn: '2026-12-20', maxPhotos: 3, emotions: ['joy'], longestSideLeast: 6000 };
    const answer = await change<RefusedAnswer>(TERMS, { ...terms, ...broken });
    expect(answer.faults).toEqual([
      { field: 'closesOn', code: 'FIXED' },
      { field: 'emotions', code: 'ONLY_MORE' },
      { field: 'maxPhotos', code: 'ONLY_MORE' },
      { field: 'longestSideLeast', code: 'ONLY_LESS' },
    ]);
  });

  it('moves its closing day on, never back, and tells those who take part', async () => {
    clock.set('2026-12-10T08:00:00Z');
    const author = await given.person({ locale: 'en', email: 'author@example.org' });
    const { categories } = await as.anonymous<{ categories: { slug: string }[] }>(CONTEST, { slug });
    const words = { emotions: ['joy'], category: categories[0]?.slug };
    const photo = await enter(author, slug, await plainPhoto(), words);
    expect(await change(EXTEND, { closesOn: '2026-12-31' })).toMatchObject({
      faults: [{ field: 'closesOn', code: 'ONLY_LATER' }],
    });
    await change(EXTEND, { closesOn: '2027-01-20' });
    expect((await mails().next('author@example.org')).text).toContain('20\u00a0January 2027');
    clock.set('2027-01-20T21:59:59Z');
    expect(await as.anonymous(CONTEST, { slug })).toMatchObject({ state: 'open', closesOn: '2027-01-20' });
    await as(organiser)(APPROVE, { id: photo });
    await mails().next('author@example.org');
  });

  it('brings new regulations into force, and keeps the old ones to read', async () => {
    expect(await change(PUBLISH, {})).toMatchObject({ code: 'NO_DRAFT' });
    await change(REGULATION, { words: wordsIn('text') });
    expect(await change(PUBLISH, {})).toMatchObject({
      faults: [
        { field: 'change.lv', code: 'REQUIRED' },
        { field: 'change.lt', code: 'REQUIRED' },
      ],
    });
    await change(REGULATION, { words: wordsIn('text', 'change') });
    await change(PUBLISH, {});
    expect((await mails().next('author@example.org')).subject).toContain('regulations');
    expect(await organised()).toMatchObject({ regulationDraft: null, regulationInForce: { lv: { text: 'text lv' } } });
    expect(await as.anonymous(REGULATIONS, { contest: slug })).toMatchObject({
      version: 2,
      change: { text: 'change lv' },
      easyLanguages: [],
      versions: [{ version: 2 }, { version: 1, change: null }],
    });
    expect(await as.anonymous(REGULATIONS, { contest: slug, version: 1, isEasy: true })).toMatchObject({
      version: 1,
      isEasy: true,
      text: { text: '<p>easy lv</p>\n', locale: 'lv' },
    });
  });

  it('goes on to judging when it has closed, photos are checked, and both countries sit in the jury', async () => {
    expect(await change(STEP, { step: 'judge' })).toMatchObject({ code: 'STEP_NOT_NEXT' });
    clock.set('2027-01-20T22:00:00Z');
    expect(await change(STEP, { step: 'judge' })).toMatchObject({
      code: 'STEP_BLOCKED',
      faults: [{ code: 'JURORS_TOO_FEW' }, { code: 'COUNTRY_WITHOUT_JUROR' }],
    });
    for (const country of ['LV', 'LV', 'LT']) {
      await database.rows(
        `insert into contest_juror (contest_id, person_id, locale, country, state, invited_at, accepted_at)
         select id, $2, 'en', $3, 'active', now(), now() from contest where slug = $1`,
        [slug, (await given.person()).id, country],
      );
    }
    await change(STEP, { step: 'judge' });
    expect(await organised()).toMatchObject({ state: 'judging' });
    expect(await change(EXTEND, { closesOn: '2027-02-20' })).toMatchObject({ code: 'CONTEST_NOT_EXTENDABLE' });
  });

  it('has a history of every change, with its day and its person', async () => {
    const { changes } = await organised();
    const told = changes.nodes.map((each) => each.change);
    expect(told.slice(0, 3)).toEqual(['judging', 'regulation', 'extended']);
    expect(told.at(-1)).toBe('begun');
    expect(changes.nodes.find((each) => each.change === 'extended')).toMatchObject({
      detail: { from: '2026-12-31', to: '2027-01-20' },
      personName: 'Inese',
      at: '2026-12-10T08:00:00Z',
    });
    const audit = await database.rows(`select 1 from audit where code = 'contest.published' and organisation_id = $1`, [
      lithuanian.id,
    ]);
    expect(audit).toHaveLength(1);
  });
});
