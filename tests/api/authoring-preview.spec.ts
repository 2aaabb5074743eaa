import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenNewCourse, PART, type Part, save } from './authoring.support.ts';

const PREVIEW = `query Preview($variant: String!) {
  previewLesson(course: "film", lesson: "walk", variant: $variant) {
    blocks { ... on VideoBlock { title transcript captions { locale path } } }
  }
}`;
const vtt = (words: string) => `WEBVTT\n\n00:00.000 --> 00:02.000\n${words}`;

interface Preview {
  blocks: { title: { text: string }; transcript: { text: string }; captions: { locale: string; path: string }[] }[];
}

describe('the preview of a draft', () => {
  const app = useTestApp();
  let anna: Person;

  const get = (url: string, person: Person) =>
    app.app().inject({ method: 'GET', url, headers: { cookie: person.cookie } });

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'] });
    await givenNewCourse(app, anna, 'film');
    const { content } = await app.as(anna)<Part>(PART, { course: 'film', key: 'course' });
    const outline = { outcomes: 0, modules: [{ id: 'm1', lessons: [{ id: 'walk', minutes: 5 }] }] };
    await save(app, anna, 'film', 'course', { ...content, outline });
    const media = { file: `${'a'.repeat(64)}.mp4`, name: 'walk.mp4', bytes: 10, seconds: 61 };
    await save(app, anna, 'film', 'walk', {
      blocks: [{ id: 'v', type: 'video', media }],
      words: {
        en: { 'v.title': 'A walk', 'v.captions': vtt('Come in'), 'v.transcript': '**Come** in' },
        lv: { 'v.captions': '00:00.000 --> 00:02.000\nNāciet' },
        'lv-easy': { 'v.captions': vtt('Nāc') },
      },
    });
  });

  it('shows captions in every language that has them, and the transcript', async () => {
    const { blocks } = await app.as(anna)<Preview>(PREVIEW, { variant: 'lv' });
    expect(blocks[0]).toMatchObject({ title: { text: 'A walk' }, captions: [{ locale: 'lv' }, { locale: 'en' }] });
    expect(blocks[0]?.transcript.text).toContain('<strong>Come</strong> in');
    const track = await get(blocks[0]?.captions[0]?.path ?? '', anna);
    expect(track.headers['content-type']).toBe('text/vtt; charset=utf-8');
    expect(track.body).toBe('WEBVTT\n\n00:00.000 --> 00:02.000\nNāciet');
  });

  it('shows easy captions in the easy variant', async () => {
    const { blocks } = await app.as(anna)<Preview>(PREVIEW, { variant: 'lv-easy' });
    expect((await get(blocks[0]?.captions[0]?.path ?? '', anna)).body).toBe(vtt('Nāc'));
  });

  it('keeps them from everybody else', async () => {
    const elsewhere = await app.given.organisation({ slug: 'elsewhere' });
    const stranger = await app.given.person({ roles: ['editor'], organisation: elsewhere });
    expect((await get('/authoring/captions/film/walk/v/en.vtt', stranger)).statusCode).toBe(404);
    expect((await get('/authoring/captions/film/walk/v/lt.vtt', anna)).statusCode).toBe(404);
  });
});
