import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  AUTHORED,
  type Authored,
  DISCARD,
  givenNewMaterial,
  givenPublished,
  page,
  PUBLISH,
  SAVE,
  saveMaterial,
  SEND_BACK,
  START,
  SUBMIT,
  TAKE_BACK,
  WITHDRAW,
} from './materials-making.support.ts';

const MATERIAL = `query Material($slug: String!) {
  material(slug: $slug, locale: en) { title revision languages easyLanguages versions { number changeNote } changedAt }
}`;

describe('reviewing a material', () => {
  const app = useTestApp();
  let anna: Person;
  let ben: Person;
  let stranger: Person;

  const authored = (slug: string) => app.as(anna)<Authored>(AUTHORED, { slug });
  const submit = (slug: string, person = anna, changeNote = '') =>
    app.as(person)(SUBMIT, { input: { material: slug, changeNote } });

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'], name: 'Anna' });
    ben = await app.given.person({ roles: ['editor'], name: 'Ben' });
    const elsewhere = await app.given.organisation({ slug: 'elsewhere' });
    stranger = await app.given.person({ roles: ['coordinator'], organisation: elsewhere });
  });

  it('is handed in when its own language is whole and nothing is wrong', async () => {
    const slug = await givenNewMaterial(app, anna, 'not-yet');
    expect(await submit(slug)).toMatchObject({
      code: 'NOT_READY',
      faults: [{ field: 'audiences' }, { field: 'topics' }],
    });
    await saveMaterial(
      app,
      anna,
      slug,
      page({ words: { en: { title: 'A' }, lv: { title: 'B', abstract: 'C', text: 'D' } } }),
    );
    expect(await submit(slug)).toMatchObject({
      code: 'NOT_WHOLE',
      faults: [{ field: 'en#abstract', code: 'MISSING' }, { field: 'en#text' }],
    });
    const file = `${'0'.repeat(64)}.pdf`;
    await saveMaterial(
      app,
      anna,
      slug,
      page({ kind: 'file', files: { en: [{ file, name: 'a', bytes: 1, alternative: 'b' }] } }),
    );
    expect(await submit(slug)).toMatchObject({ code: 'NOT_READY', faults: [{ field: file, code: 'MEDIA_GONE' }] });
  });

  it('is decided about by a second person, never by the one who handed in', async () => {
    const slug = await givenNewMaterial(app, anna, 'two-people');
    await saveMaterial(app, anna, slug, page());
    expect(await app.as(ben)(PUBLISH, { slug })).toMatchObject({ code: 'NOT_SUBMITTED' });
    expect(await submit(slug)).toMatchObject({ slug });
    expect(await submit(slug, ben)).toMatchObject({ code: 'UNDER_REVIEW' });
    expect(await app.as(anna)(PUBLISH, { slug })).toMatchObject({ code: 'OWN_WORK' });
    expect(await app.as(anna)(SEND_BACK, { input: { material: slug, note: 'x' } })).toMatchObject({ code: 'OWN_WORK' });
    expect(await app.as(ben)(SAVE, { input: { material: slug, expectedVersion: 2, content: page() } })).toMatchObject({
      code: 'UNDER_REVIEW',
    });
    expect(await app.as(ben)(DISCARD, { slug })).toMatchObject({ code: 'UNDER_REVIEW' });
    await expect(app.as(stranger)(PUBLISH, { slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.as(ben)(SEND_BACK, { input: { material: slug, note: ' ' } })).toMatchObject({
      faults: [{ field: 'note' }],
    });
    expect(await app.as(ben)(SEND_BACK, { input: { material: slug, note: 'One more picture' } })).toMatchObject({
      slug,
    });
    expect(await authored(slug)).toMatchObject({
      draft: { state: 'editing' },
      decisions: [{ decision: 'sent-back', note: 'One more picture' }, { decision: 'submitted' }],
    });
    await submit(slug);
    expect(await app.as(anna)(TAKE_BACK, { slug })).toMatchObject({ slug });
    await submit(slug);
    const both = await Promise.all(
      [PUBLISH, PUBLISH].map((document) => app.as(ben)<{ code?: string }>(document, { slug })),
    );
    expect(both.map(({ code }) => code ?? 'published').sort()).toEqual(['NO_DRAFT', 'published']);
    const audit = await app.database.rows<{ code: string }>(
      `select code from audit where code like 'material.%' order by id`,
    );
    expect(audit.map(({ code }) => code.slice(9))).toEqual([
      'submitted',
      'sent_back',
      'submitted',
      'taken_back',
      'submitted',
      'published',
    ]);
  });

  it('is published in every variant that is whole, and in no other', async () => {
    const words = {
      en: { title: 'A', abstract: 'B', text: 'C', link: '' },
      lv: { title: 'D' },
      'en-easy': { title: 'E', abstract: 'F', text: 'G' },
      'lt-easy': { title: 'H', abstract: 'I', text: 'J' },
    };
    await givenPublished(app, anna, ben, 'variants', page({ words }));
    expect(await app.as.anonymous(MATERIAL, { slug: 'variants' })).toMatchObject({
      languages: ['en'],
      easyLanguages: ['en'],
    });
    const rows = await app.database.rows(
      `select locale, variant, fields from translation t join material_revision r on r.id = t.owner_id
       join material m on m.id = r.material_id where m.slug = 'variants' order by variant`,
    );
    expect(rows).toEqual([
      { locale: 'en', variant: 'easy', fields: words['en-easy'] },
      { locale: 'en', variant: 'standard', fields: { title: 'A', abstract: 'B', text: 'C' } },
    ]);
  });

  it('goes on in a new revision, from the published one or an earlier one; readers see what is new', async () => {
    await givenPublished(app, anna, ben, 'grows');
    const { changedAt } = await app.as.anonymous<{ changedAt: string }>(MATERIAL, { slug: 'grows' });
    expect(await app.as(ben)(START, { slug: 'grows' })).toMatchObject({ slug: 'grows' });
    expect(await app.as(anna)(START, { slug: 'grows' })).toMatchObject({ code: 'DRAFT_EXISTS' });
    expect((await authored('grows')).draft?.content).toEqual(page());
    await saveMaterial(app, ben, 'grows', page({ words: { en: { title: 'Grown', abstract: 'B', text: 'C' } } }));
    expect(await app.as.anonymous(MATERIAL, { slug: 'grows' })).toMatchObject({ title: { text: 'Calm room' } });
    app.clock.advance(1000);
    await submit('grows', ben, 'A new title');
    await app.as(anna)(PUBLISH, { slug: 'grows' });
    const grown = await app.as.anonymous<{ changedAt: string }>(MATERIAL, { slug: 'grows' });
    expect(grown).toMatchObject({
      title: { text: 'Grown' },
      revision: 2,
      versions: [{ number: 2, changeNote: 'A new title' }, { number: 1 }],
    });
    app.clock.set(undefined);
    expect(Date.parse(grown.changedAt)).toBeGreaterThan(Date.parse(changedAt));
    const { revisions } = await authored('grows');
    await app.as(anna)(START, { slug: 'grows', revision: revisions[1]?.id });
    expect((await authored('grows')).draft?.content).toMatchObject({ words: { en: { title: 'Calm room' } } });
    expect(await app.as(anna)(DISCARD, { slug: 'grows' })).toMatchObject({ slug: 'grows' });
    expect(await app.as.anonymous(MATERIAL, { slug: 'grows' })).toMatchObject({ revision: 2 });
  });

  it('can be withdrawn, and published again', async () => {
    await givenPublished(app, anna, ben, 'comes-and-goes');
    expect(await app.as(anna)(WITHDRAW, { slug: 'comes-and-goes' })).toMatchObject({ slug: 'comes-and-goes' });
    expect(await app.as(anna)(WITHDRAW, { slug: 'comes-and-goes' })).toMatchObject({ code: 'NOT_PUBLISHED' });
    await expect(app.as.anonymous(MATERIAL, { slug: 'comes-and-goes' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.as(anna)(START, { slug: 'comes-and-goes' });
    await submit('comes-and-goes');
    await app.as(ben)(PUBLISH, { slug: 'comes-and-goes' });
    expect(await app.as.anonymous(MATERIAL, { slug: 'comes-and-goes' })).toMatchObject({ revision: 2 });
  });
});
