import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { givenWorkshop } from './lessons.support.ts';

const ENROL = `mutation Enrol($slug: String!) { enrol(slug: $slug) { id } }`;
const LESSON = `query Lesson($lesson: ID!, $locale: Locale!) {
  lesson(slug: "workshop", lesson: $lesson, locale: $locale) {
    blocks {
      __typename
      ... on VideoBlock { id path title poster width height seconds transcript captions { locale path } }
      ... on AudioBlock { id path title seconds transcript }
      ... on FileBlock { id path title about name ending bytes }
      ... on LinkBlock { id url title about }
      ... on ReflectionBlock { id prompt note { text } }
      ... on PracticeBlock { id isRequired task criteria { id text } work { state rounds { number } } }
    }
  }
}`;
const COMPLETE = `mutation Complete($lesson: ID!) {
  completeLesson(slug: "workshop", lesson: $lesson) { ... on Enrolment { lessonsDone tasksDone tasksTotal completedAt } ... on Refused { code } }
}`;
const LEARNING = `{ learning(slug: "workshop", locale: lv) {
  modules { id isOpen after } tasks { lesson block lessonTitle state } tasksDone tasksTotal
} }`;

interface Film {
  captions: { locale: string; path: string }[];
}

describe('the blocks of a lesson', () => {
  const app = useTestApp();
  const learner = async () => {
    const ask = app.as(await app.given.person());
    await ask(ENROL, { slug: 'workshop' });
    return ask;
  };
  const lv = (text: string) => ({ text, locale: 'lv' });

  beforeAll(async () => {
    await app.given.organisation();
    await givenWorkshop(app.database);
  });

  it('come whole, each with its words in the asked language', async () => {
    const ask = await learner();
    const { blocks } = await ask<{ blocks: object[] }>(LESSON, { lesson: 'watch', locale: 'lv' });
    expect(blocks).toMatchObject([
      {
        __typename: 'VideoBlock',
        id: 'film',
        path: `/media/${'b'.repeat(64)}.mp4`,
        poster: `/media/${'c'.repeat(64)}.svg`,
        width: 640,
        height: 360,
        seconds: 61,
        title: lv('A visit (lv)'),
        transcript: lv('<p>They say <strong>welcome</strong>. (lv)</p>\n'),
        captions: [{ locale: 'lv' }, { locale: 'en' }],
      },
      { __typename: 'AudioBlock', seconds: 30, transcript: lv('<p>Words of the talk (lv)</p>\n') },
      { __typename: 'FileBlock', name: 'checklist.pdf', ending: 'pdf', bytes: 1_234_567, about: { text: '' } },
      { __typename: 'LinkBlock', url: 'https://example.org/rooms', about: lv('<p>More to read (lv)</p>\n') },
      { __typename: 'ReflectionBlock', prompt: lv('<p>What do <em>you</em> hear? (lv)</p>\n'), note: null },
      {
        __typename: 'PracticeBlock',
        isRequired: true,
        criteria: [
          { id: 'clear', text: lv('It is clear (lv)') },
          { id: 'kind', text: lv('It is kind (lv)') },
        ],
        work: { state: 'open', rounds: [] },
      },
    ]);
  });

  it('serve captions of every language as WebVTT that may be kept for ever', async () => {
    const ask = await learner();
    const { blocks } = await ask<{ blocks: Film[] }>(LESSON, { lesson: 'watch', locale: 'en' });
    const tracks = blocks[0]?.captions ?? [];
    expect(tracks.map(({ locale }) => locale)).toEqual(['en', 'lv']);
    for (const { locale, path } of tracks) {
      const { statusCode, headers, body } = await app.app().inject({ url: path });
      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/vtt; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      });
      expect(body).toMatch(/^WEBVTT\n\n00:00\.000 --> 00:02\.000\nWelcome/);
      expect(body.includes('(lv)')).toBe(locale === 'lv');
    }
    const path = tracks[0]?.path ?? '';
    for (const wrong of [
      path.replace(/-[0-9a-f]{20}/, `-${'0'.repeat(20)}`),
      path.replace('/film/', '/talk/'),
      path.replace('/en-', '/lt-'),
      path.replace(/captions\/[^/]+/, 'captions/x'),
    ]) {
      expect((await app.app().inject({ url: wrong })).statusCode).toBe(404);
    }
  });

  it('keep a later module readable, and let it be finished only when the earlier one is done', async () => {
    const ask = await learner();
    expect(await ask(LEARNING)).toMatchObject({
      modules: [
        { id: 'm1', isOpen: true, after: [] },
        { id: 'm2', isOpen: false, after: [lv('First (lv)')] },
      ],
    });
    expect(await ask(LESSON, { lesson: 'later', locale: 'en' })).toMatchObject({
      blocks: [{ __typename: 'TextBlock' }],
    });
    expect(await ask(COMPLETE, { lesson: 'later' })).toEqual({ code: 'MODULE_NOT_OPEN' });
    expect(await ask(COMPLETE, { lesson: 'watch' })).toMatchObject({ lessonsDone: 1 });
    expect(await ask(LEARNING)).toMatchObject({ modules: [{}, { isOpen: true }] });
    expect(await ask(COMPLETE, { lesson: 'later' })).toMatchObject({
      lessonsDone: 2,
      tasksDone: 0,
      tasksTotal: 1,
      completedAt: null,
    });
  });

  it('say which task is still to be done', async () => {
    const ask = await learner();
    expect(await ask(LEARNING)).toMatchObject({
      tasks: [{ lesson: 'watch', block: 'try', lessonTitle: lv('Watch and try (lv)'), state: 'open' }],
    });
    expect(
      await app.as.anonymous(`{ course(slug: "workshop", locale: en) { tasks modules { after } } }`),
    ).toMatchObject({
      tasks: 1,
      modules: [{ after: [] }, { after: [{ text: 'First' }] }],
    });
  });
});
