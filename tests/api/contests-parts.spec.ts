import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  BEGIN,
  type Kept,
  ORGANISED,
  type Organised,
  PART,
  REMOVE_PART,
  WORDS,
  wordsIn,
} from './contests-keeping.support.ts';
import { contestants } from './contests.support.ts';

describe('the parts of a contest', () => {
  const test = useTestApp();
  const { as, given, database } = test;
  const { contest } = contestants(test);
  let organisation = {} as Organisation;
  let organiser = {} as Person;
  let slug = '';

  beforeAll(async () => {
    organisation = await given.organisation({ slug: 'ludza', country: 'LV' });
    organiser = await given.person({ roles: ['coordinator'], organisation });
    slug = await contest({ organiser: organisation, maxPhotos: 7 });
  });

  const organised = () => as(organiser)<Organised>(ORGANISED, { slug });
  const change = async (document: string, input: object) =>
    as(organiser)(document, { input: { contest: slug, version: (await organised()).version, ...input } });
  const part = (kind: string, more: object = {}) => ({ kind, translationsFit: false, words: wordsIn('name'), ...more });

  it('are age groups that hold no age twice', async () => {
    await change(PART, part('ageGroup', { fromAge: 0, toAge: 12 }));
    expect(await change(PART, part('ageGroup', { fromAge: 12, toAge: null }))).toMatchObject({
      faults: [{ field: 'fromAge', code: 'AGES_OVERLAP' }],
    });
    expect(await change(PART, part('ageGroup', { fromAge: 20, toAge: 15 }))).toMatchObject({
      faults: [{ field: 'toAge', code: 'AGE_BEFORE' }],
    });
    expect(await change(PART, part('ageGroup', { fromAge: null, toAge: null, words: [] }))).toMatchObject({
      faults: [{ field: 'fromAge', code: 'REQUIRED' }],
    });
  });

  it('are categories with addresses of their own, and prizes with what they are for', async () => {
    await change(PART, part('category'));
    await change(PART, part('category'));
    const [first, second] = await database.rows<{ id: string; slug: string }>(
      `select id, slug from contest_category order by position`,
    );
    expect([first?.slug, second?.slug]).toEqual(['name-lv', 'name-lv-2']);
    await change(PART, part('prize', { prizeKind: 'jury', places: 3, categoryId: first?.id }));
    await change(PART, part('prize', { prizeKind: 'public', places: 1 }));
    const prizes = (await organised()).parts.filter(({ kind }) => kind === 'prize');
    expect(prizes).toMatchObject([
      { places: 3, categoryId: first?.id },
      { prizeKind: 'public', categoryId: null },
    ]);
    await change(REMOVE_PART, { kind: 'prize', id: prizes[1]?.id });
    await change(REMOVE_PART, { kind: 'category', id: second?.id });
    expect((await organised()).parts).toHaveLength(3);
    expect(await change(REMOVE_PART, { kind: 'prize', id: prizes[1]?.id })).toMatchObject({ code: 'PART_GONE' });
  });

  it('go with the terms and the words into a contest that is begun like this one, but no days, people and other titles', async () => {
    await change(WORDS, { words: wordsIn('title', 'summary', 'invitation', 'consent'), translationsFit: false });
    const input = { organisationId: organisation.id, locale: 'en', title: 'Winter again', like: slug };
    const { slug: next } = await as(organiser)<Kept>(BEGIN, { input });
    const copy = await as(organiser)<Organised>(ORGANISED, { slug: next });
    expect(copy).toMatchObject({ state: 'draft', maxPhotos: 7, jurors: [], hasPublicVote: false });
    expect(copy.words).toMatchObject({
      en: { title: 'Winter again', consent: 'consent en' },
      lv: { summary: 'summary lv' },
    });
    expect(copy.words).not.toHaveProperty('lv.title');
    expect(copy.parts.map(({ kind }) => kind)).toEqual(['category', 'ageGroup', 'prize']);
    expect(copy.parts[2]?.categoryId).toBe(copy.parts[0]?.id);
    expect(copy.parts[0]?.words).toMatchObject({ lv: { name: 'name lv' } });
    expect(copy.regulationDraft).toMatchObject({ lv: { text: '## r' } });
  });
});
