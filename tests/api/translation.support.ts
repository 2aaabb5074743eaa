import { expect } from '@jest/globals';
import type { Person } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';
import { givenNewCourse, save } from './authoring.support.ts';

const field = 'name owner number role item state form source earlierSource text html warnings';

export const OVERVIEW = `query Overview($course: String!, $variant: String!) {
  draftTranslation(course: $course, variant: $variant, locale: en) {
    title variant source isLocked counts { missing stale machine translated reviewed }
    parts { key title counts { missing stale translated reviewed } open { name owner number role item state } }
  }
}`;
export const SIDE_BY_SIDE = `query Part($course: String!, $variant: String!, $key: ID!) {
  draftTranslationPart(course: $course, variant: $variant, key: $key, locale: en) { key fields { ${field} } }
}`;
export const TRANSLATE = `mutation Translate($input: SaveTranslationInput!) {
  saveDraftTranslation(input: $input, locale: en) {
    __typename
    ... on SavedTranslation { conflicts part { counts { missing stale } fields { ${field} } } }
    ... on Refused { code faults { field code } }
  }
}`;

export interface SeenField {
  name: string;
  state: string;
  source: string;
  text: string;
  earlierSource: string | null;
  warnings: string[];
}

export interface Overview {
  counts: Record<string, number>;
  parts: { key: string; counts: Record<string, number>; open: { name: string; state: string }[] }[];
}

export interface Translated {
  __typename: string;
  conflicts?: string[];
  part?: { fields: SeenField[] };
  code?: string;
  faults?: { field: string; code: string }[];
}

export const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\nA door opens.\n';

export const courseContent = {
  level: 'beginner',
  audiences: ['librarian'],
  topics: ['inclusion'],
  outline: {
    outcomes: 1,
    modules: [{ id: 'm1', lessons: [{ id: 'senses', minutes: 30 }] }],
    quiz: { id: 'final', minutes: 10, passPercent: 75, questions: 1 },
  },
  words: {
    en: {
      title: 'Calm rooms',
      summary: 'About rooms',
      whatYouNeed: 'Time',
      'outcome.1': 'You can plan',
      'module.m1.title': 'Start',
      'lesson.senses.title': 'Senses',
      'quiz.title': 'Quiz',
      'quiz.intro': 'One question',
    },
  },
};

export const lessonContent = {
  blocks: [
    { id: 'why', type: 'text' },
    { id: 'film', type: 'video', media: { file: `${'a'.repeat(64)}.mp4`, name: 'film.mp4', bytes: 9 } },
  ],
  words: {
    en: {
      'why.text': 'A **calm** room.',
      'film.title': 'Film',
      'film.captions': captions,
      'film.transcript': 'A door.',
    },
  },
};

export const quizContent = {
  questions: [{ id: 'q1', type: 'gap', gaps: ['g1'] }],
  words: { en: { 'q1.text': 'Press [[g1]].', 'q1.g1.accepted': 'pause\nstop', 'q1.explanation': 'So it is.' } },
};

/** A course in English with a lesson, captions and a gap; nothing of it is translated. */
export async function givenDraft(app: TestApp, person: Person, slug: string): Promise<string> {
  await givenNewCourse(app, person, slug);
  for (const [key, content] of Object.entries({ course: courseContent, senses: lessonContent, quiz: quizContent })) {
    expect(await save(app, person, slug, key, content)).toMatchObject({ __typename: 'DraftPartHead' });
  }
  return slug;
}

export interface Wish {
  name: string;
  text: string;
  was?: string;
  source: string;
  isReviewed?: boolean;
}

export function translate(app: TestApp, person: Person, course: string, key: string, texts: Wish[], variant = 'lv') {
  const given = texts.map((text) => ({ was: '', isReviewed: false, ...text }));
  return app.as(person)<Translated>(TRANSLATE, { input: { course, variant, key, texts: given } });
}

export async function fieldsIn(app: TestApp, person: Person, course: string, key: string, variant = 'lv') {
  const { fields } = await app.as(person)<{ fields: SeenField[] }>(SIDE_BY_SIDE, { course, variant, key });
  return Object.fromEntries(fields.map((each) => [each.name, each]));
}
