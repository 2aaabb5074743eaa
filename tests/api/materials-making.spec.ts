import { beforeAll, describe, expect, it } from '@jest/globals';
import { docx } from '../support/documents.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse } from './courses.support.ts';
import {
  AUTHORED,
  type Authored,
  CREATE,
  DISCARD,
  givenNewMaterial,
  page,
  READINESS,
  RESTORE,
  SAVE,
  saveMaterial,
  SAVES,
} from './materials-making.support.ts';

describe('making a material', () => {
  const app = useTestApp();
  let anna: Person;
  let ben: Person;
  let stranger: Person;

  const authored = (slug: string, person = anna) => app.as(person)<Authored>(AUTHORED, { slug });

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'], name: 'Anna' });
    ben = await app.given.person({ roles: ['coordinator'], name: 'Ben' });
    const elsewhere = await app.given.organisation({ slug: 'elsewhere' });
    stranger = await app.given.person({ roles: ['editor'], organisation: elsewhere });
  });

  it('begins with a title, under an address of its own, for the organisation alone', async () => {
    const { id: organisationId } = await app.given.organisation();
    const input = { organisationId, title: 'Mierīgā lasītava', slug: '', sourceLocale: 'lv' };
    expect(await app.as(anna)(CREATE, { input })).toMatchObject({ slug: 'mieriga-lasitava' });
    expect(await app.as(anna)(CREATE, { input })).toMatchObject({ slug: 'mieriga-lasitava-2' });
    expect(await app.as(anna)(CREATE, { input: { ...input, slug: 'mieriga-lasitava' } })).toMatchObject({
      faults: [{ field: 'slug', code: 'TAKEN' }],
    });
    expect(await app.as(anna)(CREATE, { input: { ...input, title: ' ' } })).toMatchObject({
      faults: [{ field: 'title', code: 'REQUIRED' }],
    });
    await expect(app.as(stranger)(CREATE, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(authored('mieriga-lasitava', stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await authored('mieriga-lasitava')).toMatchObject({
      status: 'draft',
      draft: { version: 1, state: 'editing' },
    });
  });

  it('is saved as a whole, unless somebody has saved meanwhile', async () => {
    const slug = await givenNewMaterial(app, anna, 'two-write');
    const input = { material: slug, expectedVersion: 1, content: page() };
    expect(await app.as(anna)(SAVE, { input })).toMatchObject({ version: 2, savedBy: 'Anna' });
    const conflict = await app.as(ben)(SAVE, { input: { ...input, content: page({ year: 2020 }) } });
    expect(conflict).toMatchObject({
      __typename: 'MaterialConflict',
      current: { version: 2, savedBy: 'Anna', content: { year: null } },
    });
    const both = await Promise.all(
      [anna, ben].map((person) =>
        app.as(person)<{ __typename: string }>(SAVE, { input: { ...input, expectedVersion: 2 } }),
      ),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['MaterialConflict', 'MaterialDraftHead']);
    await expect(app.as(stranger)(SAVE, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each<[string, object, string]>([
    ['a field that nobody knows', { words: { en: { html: 'x' } } }, 'words.en'],
    ['a language that nobody knows', { words: { de: {} } }, 'words'],
    [
      'a file that is no name of ours',
      { files: { en: [{ file: '../x', name: 'x', bytes: 1, alternative: '' }] } },
      'files.en.0.file',
    ],
    ['a relation to nothing', { relations: [{ kind: 'page', id: 'x' }] }, 'relations.0.kind'],
    ['a year before books', { year: 12 }, 'year'],
  ])('does not take %s', async (_what, change, field) => {
    const slug = 'mieriga-lasitava';
    const answer = await app.as(anna)<{ code: string; faults: { field: string }[] }>(SAVE, {
      input: { material: slug, expectedVersion: 1, content: page(change) },
    });
    expect([answer.code, answer.faults[0]?.field]).toEqual(['INPUT_INVALID', field]);
  });

  it('can be taken back to any earlier save; nothing is lost by that', async () => {
    const slug = await givenNewMaterial(app, anna, 'saved-often');
    await saveMaterial(app, anna, slug, page({ year: 2001 }));
    await saveMaterial(app, ben, slug, page({ year: 2002 }));
    await saveMaterial(app, anna, slug, page({ year: 2003 }));
    const saves = await app.as(anna)<{ id: string; version: number; savedBy: string }[]>(SAVES, { slug });
    expect(saves.map(({ version, savedBy }) => [version, savedBy])).toEqual([
      [4, 'Anna'],
      [3, 'Ben'],
      [2, 'Anna'],
    ]);
    expect(await app.as(ben)(RESTORE, { slug, save: saves[1]?.id })).toMatchObject({ version: 5 });
    expect((await authored(slug)).draft?.content).toMatchObject({ year: 2002 });
    expect(await app.as(anna)(SAVES, { slug })).toHaveLength(4);
    const other = await givenNewMaterial(app, anna, 'other');
    await expect(app.as(anna)(RESTORE, { slug: other, save: saves[1]?.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('says what is missing in each variant, by its place', async () => {
    const slug = await givenNewMaterial(app, anna, 'half-done');
    await saveMaterial(
      app,
      anna,
      slug,
      page({ topics: [], words: { en: { title: 'A' }, lv: { title: 'B', abstract: 'C', text: '<b>x</b>' } } }),
    );
    const readiness = await app.as(anna)<{ variants: { variant: string; missing: string[] }[] }>(READINESS, { slug });
    expect(readiness).toMatchObject({
      faults: [
        { variant: null, field: 'topics', code: 'TOPIC_MISSING' },
        { variant: 'lv', field: 'text', code: 'RAW_HTML' },
      ],
      whole: ['lv'],
    });
    expect(readiness.variants.find(({ variant }) => variant === 'en')?.missing).toEqual(['abstract', 'text']);
  });

  it('reads the documents that it shows, and names what it belongs to', async () => {
    await givenCourse(app, { slug: 'linked' });
    const [course] = await app.database.rows<{ id: string }>(`select id from course where slug = 'linked'`);
    const headers = {
      cookie: anna.cookie,
      'content-type': 'application/octet-stream',
      'sec-fetch-site': 'same-origin',
    };
    const { id } = await app.given.organisation();
    const url = `/authoring/media?organisation=${id}&name=plan.docx`;
    const taken = await app.app().inject({ method: 'PUT', url, headers, payload: await docx(['Ģimenes soma']) });
    const { file, bytes } = taken.json<{ file: string; bytes: number }>();
    const slug = await givenNewMaterial(app, anna, 'with-file');
    const files = { en: [{ file, name: 'plan.docx', bytes, alternative: 'A plan' }] };
    await saveMaterial(app, anna, slug, page({ kind: 'file', files, relations: [{ kind: 'course', id: course?.id }] }));
    await eventually(async () => {
      expect(await authored(slug)).toMatchObject({
        texts: [{ file, state: 'read', reason: null }],
        targets: [{ kind: 'course' }],
      });
    });
    expect(await app.database.rows('select text from file_text where file = $1', [file])).toEqual([
      { text: 'Ģimenes soma' },
    ]);
    const media = await app.as(anna)<{ nodes: object[] }>(
      `{ courseMedia(organisationId: "${id}") { nodes { uses } } }`,
    );
    expect(media.nodes).toEqual([{ uses: 1 }]);
  });

  it('finds what it may name by words in any language', async () => {
    const found = (words: string) =>
      app.as(anna)(`{ authoredMaterialTargets(kind: "course", words: "${words}", locale: en) { title } }`);
    expect(await found('ROOM (lv')).toEqual([{ title: { text: 'Reading room', locale: 'en' } }]);
    expect(await found('100%')).toEqual([]);
    expect(await found('a')).toEqual([]);
  });

  it('can be thrown away, and is gone where it was never published', async () => {
    const slug = await givenNewMaterial(app, anna, 'short-lived');
    expect(await app.as(ben)(DISCARD, { slug })).toMatchObject({ slug });
    await expect(authored(slug)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
