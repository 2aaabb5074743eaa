import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenNewMaterial, givenPublished, page, saveMaterial, START } from './materials-making.support.ts';

const PREVIEW = `query Preview($slug: String!, $locale: Locale!, $isEasy: Boolean!) {
  previewMaterial(slug: $slug, locale: $locale, isEasy: $isEasy) {
    title abstract html transcript link languages easyLanguages licenceAddress revision versions { number changeNote }
    captions { locale path } files { name alternative isRecording } links { kind title } related { slug } partner { slug }
  }
}`;

interface Preview {
  captions: { path: string }[];
}

describe('a material in the making', () => {
  const app = useTestApp();
  let anna: Person;
  let ben: Person;
  let stranger: Person;

  const preview = (slug: string, locale: string, isEasy = false, person = anna) =>
    app.as(person)<Preview>(PREVIEW, { slug, locale, isEasy });

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'] });
    ben = await app.given.person({ roles: ['editor'] });
    const elsewhere = await app.given.organisation({ slug: 'elsewhere' });
    stranger = await app.given.person({ roles: ['coordinator'], organisation: elsewhere });
  });

  it('is shown to its authors as readers will see it, in every language', async () => {
    await givenPublished(app, anna, ben, 'beside');
    const slug = await givenNewMaterial(app, anna, 'new');
    const words = {
      en: { title: 'A', abstract: 'B', text: 'C **c**' },
      lv: { title: 'D', abstract: 'E', text: 'F' },
      'lv-easy': { title: 'G' },
    };
    await saveMaterial(app, anna, slug, page({ words }));
    expect(await preview(slug, 'lv')).toMatchObject({
      title: { text: 'D', locale: 'lv' },
      html: { text: '<p>F</p>\n' },
      languages: ['lv', 'en'],
      easyLanguages: [],
      revision: 1,
      versions: [{ number: 1 }],
      related: [{ slug: 'beside' }],
    });
    expect(await preview(slug, 'lv', true)).toMatchObject({
      title: { text: 'G', locale: 'lv' },
      abstract: { text: 'E', locale: 'lv' },
      easyLanguages: ['lv'],
    });
    expect(await preview(slug, 'lt')).toMatchObject({ html: { text: '<p>C <strong>c</strong></p>\n', locale: 'en' } });
    await expect(preview(slug, 'lv', false, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has its captions, for its authors alone', async () => {
    const slug = await givenNewMaterial(app, anna, 'film');
    const film = { file: `${'0'.repeat(64)}.mp4`, name: 'film.mp4', bytes: 9, alternative: '' };
    const words = {
      en: { title: 'A', abstract: 'B', captions: '00:01.000 --> 00:02.000\nHello', transcript: 'Hello' },
    };
    await saveMaterial(app, anna, slug, page({ kind: 'video', files: { en: [film] }, words }));
    const found = await preview(slug, 'lt');
    expect(found).toMatchObject({ captions: [{ locale: 'en' }], files: [{ name: 'film.mp4', isRecording: true }] });
    const track = (cookie: string) => app.app().inject({ url: found.captions[0]?.path ?? '', headers: { cookie } });
    expect((await track(anna.cookie)).body).toBe('WEBVTT\n\n00:01.000 --> 00:02.000\nHello');
    expect((await track(stranger.cookie)).statusCode).toBe(404);
    expect((await track('')).statusCode).toBe(401);
  });

  it('counts the revisions that there are', async () => {
    await givenPublished(app, anna, ben, 'second');
    await expect(preview('second', 'en')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.as(anna)(START, { slug: 'second' });
    expect(await preview('second', 'en')).toMatchObject({ revision: 2, versions: [{ number: 2 }, { number: 1 }] });
  });
});
