import { beforeAll, describe, expect, it } from '@jest/globals';
import { statementsOf } from '../support/statements.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse, givenName } from './courses.support.ts';
import { givenMaterials } from './materials.support.ts';

const MATERIALS = `query Materials($locale: Locale!, $filter: MaterialFilter, $first: Int, $after: String) {
  materials(locale: $locale, filter: $filter, first: $first, after: $after) {
    nodes { id slug title abstract organisation kind type licence topics languages formats cover { file width alt } }
    pageInfo { endCursor hasNextPage }
  }
}`;
const FACETS = `query Facets($filter: MaterialFilter) {
  materialFacets(locale: en, filter: $filter) {
    total topics { value count } audiences { value count } types { value count } languages { value count }
    licences { value count } kinds { value count } partners { value count name }
  }
}`;
const MATERIAL = `query Material($slug: String!, $locale: Locale!, $isEasy: Boolean) {
  material(slug: $slug, locale: $locale, isEasy: $isEasy) {
    id slug title abstract html transcript link licence licenceAddress languages easyLanguages authors year revision
    cover { alt } captions { locale path } partner { slug name } versions { number changeNote }
    files { name bytes format locale isEasy isRecording alternative } otherFiles { name locale isEasy }
    links { kind slug title } linkedMaterials { slug } related { slug }
  }
}`;

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20z"/></svg>';
const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\nLabdien!\n';

interface Listed {
  nodes: { id: string; slug: string; title: { text: string; locale: string } }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

describe('the catalogue of materials', () => {
  const app = useTestApp();
  const slugs = async (filter?: object) =>
    (await app.as.anonymous<Listed>(MATERIALS, { locale: 'en', filter })).nodes.map(({ slug }) => slug);

  beforeAll(async () => {
    await givenCourse(app, { slug: 'quiet-course' });
    await givenMaterials(app, [
      {
        slug: 'a-guide',
        variants: ['lv', 'lv-easy'],
        structure: {
          topics: ['reading', 'families'],
          courses: ['quiet-course'],
          materials: ['b-plan'],
          cover: 'cover.svg',
          changeNote: 'First',
        },
        words: { coverAlt: 'A chair' },
        files: { 'cover.svg': svg },
      },
      {
        slug: 'b-plan',
        structure: {
          kind: 'file',
          type: 'lesson-plan',
          licence: 'CC0-1.0',
          topics: ['families'],
          audiences: ['carer'],
        },
        body: '',
        words: { files: [{ name: 'plan.pdf', as: 'Plan.pdf', alternative: 'One page' }] },
        files: { 'plan.pdf': '%PDF-1.7 plan' },
      },
      {
        slug: 'c-film',
        variants: ['lt'],
        structure: { kind: 'video', type: 'recording' },
        words: { captions: 'walk.vtt', files: [{ name: 'walk.webm' }] },
        files: { 'walk.vtt': captions, 'walk.webm': 'film' },
      },
      {
        slug: 'd-link',
        variants: [],
        structure: { kind: 'link', licence: 'all-rights-reserved' },
        body: '',
        words: { link: 'https://www.example.org/x' },
      },
      { slug: 'e-gone' },
    ]);
    await app.database.rows(`update material set status = 'withdrawn' where slug = 'e-gone'`);
    const { id } = await app.given.organisation({ slug: 'subate' });
    await givenName(app.database, id, 'Subate library');
    await app.database.rows(`update material set organisation_id = $1 where slug = 'd-link'`, [id]);
  });

  it('lists published materials to everyone, the newest first, and no others', async () => {
    expect(await slugs()).toEqual(['d-link', 'c-film', 'b-plan', 'a-guide']);
    const { nodes } = await app.as.anonymous<Listed>(MATERIALS, { locale: 'lv' });
    expect(nodes.map(({ title }) => title)).toEqual([
      { text: 'd-link', locale: 'en' },
      { text: 'c-film', locale: 'en' },
      { text: 'b-plan (lv)', locale: 'lv' },
      { text: 'a-guide (lv)', locale: 'lv' },
    ]);
    expect(nodes[2]).toMatchObject({
      formats: ['pdf'],
      organisation: { text: 'Lead library' },
      languages: ['lv', 'en'],
    });
    expect(nodes[3]).toMatchObject({ cover: { width: 40, alt: { text: 'A chair' } }, formats: [] });
  });

  it('filters by each of its parts, and by several', async () => {
    expect(await slugs({ topic: 'families' })).toEqual(['b-plan', 'a-guide']);
    expect(await slugs({ audience: 'carer' })).toEqual(['b-plan']);
    expect(await slugs({ type: 'recording' })).toEqual(['c-film']);
    expect(await slugs({ language: 'lv-easy' })).toEqual(['a-guide']);
    expect(await slugs({ licence: 'CC0-1.0' })).toEqual(['b-plan']);
    expect(await slugs({ kind: 'link' })).toEqual(['d-link']);
    expect(await slugs({ organisation: 'subate' })).toEqual(['d-link']);
    expect(await slugs({ topic: 'families', language: 'lv-easy' })).toEqual(['a-guide']);
    expect(await slugs({ organisation: 'nobody' })).toEqual([]);
  });

  it('goes through its pages without a gap or a repeat', async () => {
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await app.as.anonymous<Listed>(MATERIALS, { locale: 'en', first: 1, after });
      found.push(...page.nodes.map(({ slug }) => slug));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(found).toEqual(['d-link', 'c-film', 'b-plan', 'a-guide']);
  });

  it('counts each value under the other filters, and asks the database once', async () => {
    expect(await app.as.anonymous(FACETS, { filter: { topic: 'families' } })).toEqual({
      total: 2,
      topics: [
        { value: 'families', count: 2 },
        { value: 'reading', count: 3 },
      ],
      audiences: [
        { value: 'carer', count: 1 },
        { value: 'librarian', count: 1 },
      ],
      types: [
        { value: 'guide', count: 1 },
        { value: 'lesson-plan', count: 1 },
      ],
      languages: [
        { value: 'en', count: 2 },
        { value: 'lv', count: 2 },
        { value: 'lv-easy', count: 1 },
      ],
      licences: [
        { value: 'CC-BY-4.0', count: 1 },
        { value: 'CC0-1.0', count: 1 },
      ],
      kinds: [
        { value: 'file', count: 1 },
        { value: 'page', count: 1 },
      ],
      partners: [{ value: 'lead-library', count: 2, name: { text: 'Lead library', locale: 'en' } }],
    });
    expect(await statementsOf(() => app.as.anonymous(FACETS))).toHaveLength(1);
  });

  it('shows a page with what it belongs to', async () => {
    const guide = await app.as.anonymous(MATERIAL, { slug: 'a-guide', locale: 'lv', isEasy: true });
    expect(guide).toMatchObject({
      title: { text: 'a-guide (lv-easy)', locale: 'lv' },
      html: { text: '<p>Read <strong>this</strong>. (lv-easy)</p>\n' },
      languages: ['lv', 'en'],
      easyLanguages: ['lv'],
      licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
      cover: { alt: { text: 'A chair' } },
      partner: { slug: 'lead-library' },
      versions: [{ number: 1, changeNote: 'First' }],
      links: [{ kind: 'course', slug: 'quiet-course', title: { text: 'Reading room (lv)' } }],
      linkedMaterials: [{ slug: 'b-plan' }],
      related: [{ slug: 'd-link' }, { slug: 'c-film' }],
      files: [],
    });
  });

  it('puts what names a material first among what goes with it', async () => {
    expect(await app.as.anonymous(MATERIAL, { slug: 'b-plan', locale: 'en' })).toMatchObject({
      related: [{ slug: 'a-guide' }],
    });
  });

  it('gives files in the language that is read, with their alternative in words', async () => {
    expect(await app.as.anonymous(MATERIAL, { slug: 'b-plan', locale: 'lt' })).toMatchObject({
      files: [
        { name: 'Plan.pdf', bytes: 13, format: 'pdf', locale: 'en', isRecording: false, alternative: 'One page' },
      ],
      otherFiles: [{ locale: 'lv' }],
    });
  });

  it('gives a film with captions that can be fetched, and its transcript', async () => {
    const film = await app.as.anonymous<{ captions: { locale: string; path: string }[] }>(MATERIAL, {
      slug: 'c-film',
      locale: 'lt',
    });
    expect(film).toMatchObject({
      transcript: { text: '<p>Read <strong>this</strong>. (lt)</p>\n' },
      files: [{ isRecording: true }],
    });
    expect(film.captions.map(({ locale }) => locale)).toEqual(['lt', 'en']);
    const [track] = film.captions;
    const answer = await app.app().inject({ url: track?.path ?? '' });
    expect([answer.statusCode, answer.headers['content-type'], answer.body]).toEqual([
      200,
      'text/vtt; charset=utf-8',
      captions,
    ]);
    expect((await app.app().inject({ url: (track?.path ?? '').replace('lt-', 'en-') })).statusCode).toBe(200);
    expect(
      (await app.app().inject({ url: (track?.path ?? '').replace(/-.{20}\.vtt/, `-${'0'.repeat(20)}.vtt`) }))
        .statusCode,
    ).toBe(404);
  });

  it('does not know a material that is not published, or not there', async () => {
    for (const slug of ['e-gone', 'nowhere', "'; drop table material"]) {
      await expect(app.as.anonymous(MATERIAL, { slug, locale: 'en' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('keeps a published revision as it is; a changed folder is the next one', async () => {
    await expect(app.database.rows(`update material_revision set type = 'other'`)).rejects.toThrow(/cannot change/);
    await expect(app.database.rows(`delete from material_file`)).rejects.toThrow(/cannot change/);
    await givenMaterials(app, [{ slug: 'd-link', body: 'Now a page.', structure: { changeNote: 'A page' } }]);
    expect(await app.as.anonymous(MATERIAL, { slug: 'd-link', locale: 'en' })).toMatchObject({
      revision: 2,
      versions: [{ number: 2, changeNote: 'A page' }, { number: 1 }],
    });
  });

  it('does not load a material that is not whole', async () => {
    await expect(givenMaterials(app, [{ slug: 'half', structure: { kind: 'file' }, variants: [] }])).rejects.toThrow(
      /not whole/,
    );
  });
});
