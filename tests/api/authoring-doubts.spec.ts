import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenNewCourse, PART, type Part, save, type Saved } from './authoring.support.ts';
import { OVERVIEW, type Overview, TRANSLATE } from './translation.support.ts';

const PUBLISH = `mutation Publish($acceptsStale: Boolean!) {
  publishDraft(course: "doubtful", acceptsStale: $acceptsStale) {
    __typename ... on PublishedCourse { languages } ... on Refused { code faults { field code } }
  }
}`;
const READY = `query { draftReadiness(course: "doubtful") {
  whole variants { variant machine { part field } stale { part field } }
} }`;

interface Ready {
  whole: string[];
  variants: { variant: string; machine: object[]; stale: object[] }[];
}

const words = (of: string) => ({
  title: `Rooms ${of}`,
  summary: `Calm ${of}`,
  whatYouNeed: `Time ${of}`,
  'outcome.1': `Plan ${of}`,
  'module.m1.title': `Module ${of}`,
  'lesson.light.title': `Light ${of}`,
});
const course = {
  level: 'beginner',
  audiences: ['librarian'],
  topics: ['sensory-room'],
  outline: { outcomes: 1, modules: [{ id: 'm1', lessons: [{ id: 'light', minutes: 20 }] }] },
  words: { en: words('en'), lv: words('lv') },
};
const lesson = {
  blocks: [{ id: 'b1', type: 'text' }],
  words: { en: { 'b1.text': 'Dim it.' }, lv: { 'b1.text': 'Pieklusini.' } },
};

describe('publishing looks at how sure translations are', () => {
  const app = useTestApp();
  let anna: Person;
  let jonas: Person;

  const ready = async () => {
    const { whole, variants } = await app.as(anna)<Ready>(READY);
    const { machine = [], stale = [] } = variants.find(({ variant }) => variant === 'lv') ?? {};
    return { whole, machine, stale };
  };
  const handIn = () => app.as(anna)<Saved>(`mutation { submitDraft(course: "doubtful") { __typename } }`);
  const publish = (acceptsStale: boolean) => app.as(jonas)<Saved>(PUBLISH, { acceptsStale });

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'], name: 'Anna' });
    jonas = await app.given.person({ roles: ['coordinator'], name: 'Jonas' });
    await givenNewCourse(app, anna, 'doubtful');
    await save(app, anna, 'doubtful', 'course', course);
    await save(app, anna, 'doubtful', 'light', lesson);
  });

  it('keeps a language back while a text in it is only a machine’s, and says where', async () => {
    expect((await ready()).whole).toEqual(['lv', 'en']);
    await app.database.rows(
      `update course_draft_part set content = jsonb_set(content, '{basis,lv,b1.text,state}', '"machine"') where key = 'light'`,
    );
    expect(await ready()).toEqual({ whole: ['en'], machine: [{ part: 'light', field: 'b1.text' }], stale: [] });
    const overview = await app.as(anna)<Overview>(OVERVIEW, { course: 'doubtful', variant: 'lv' });
    expect(overview.parts.flatMap(({ open }) => open)).toMatchObject([{ name: 'b1.text', state: 'machine' }]);
    const texts = [{ name: 'b1.text', text: 'Pieklusini.', was: 'Pieklusini.', source: 'Dim it.', isReviewed: true }];
    await app.as(jonas)(TRANSLATE, { input: { course: 'doubtful', variant: 'lv', key: 'light', texts } });
    expect((await ready()).whole).toEqual(['lv', 'en']);
  });

  it('publishes texts whose source has changed only where that is agreed to', async () => {
    const { content } = await app.as(anna)<Part>(PART, { course: 'doubtful', key: 'course' });
    const changed = { ...words('en'), title: 'Other rooms' };
    await save(app, anna, 'doubtful', 'course', { ...content, words: { en: changed, lv: words('lv') } });
    expect((await ready()).stale).toEqual([{ part: 'course', field: 'title' }]);
    await handIn();
    expect(await publish(false)).toMatchObject({
      code: 'STALE_TEXTS',
      faults: [{ field: 'course#title', code: 'STALE' }],
    });
    expect(await publish(true)).toMatchObject({ __typename: 'PublishedCourse', languages: ['lv', 'en'] });
  });
});
