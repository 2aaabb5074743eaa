import pg from 'pg';
import { stringify } from 'yaml';
import type { Content } from '../../migrations/src/content.ts';
import { load } from '../../migrations/seeds/load/20-courses.ts';
import type { TestApp } from '../support/use-test-app.ts';

type Files = Record<string, string>;

export interface CourseOptions {
  slug?: string;
  title?: string;
  level?: string;
  audiences?: string[];
  topics?: string[];
  minutes?: number;
  /** After so many months its certificates run out. */
  certificateMonths?: number;
  organisation?: string;
  /** Besides English. */
  locales?: string[];
  /** Text of the block `why` of the first lesson. */
  text?: string;
}

/** Right answers of the given course's quiz: one, several, true or false, one. Three of four pass. */
export const rightAnswers: Record<string, string[]> = { q1: ['b'], q2: ['a', 'c'], q3: ['true'], q4: ['a'] };

/**
 * Publishes a small course as the content loader does: lessons `senses` (blocks why, morning) and `room` (block zones),
 * quiz `final`.
 */
export async function givenCourse({ database, given }: TestApp, options: CourseOptions = {}): Promise<string> {
  const { slug: organisation, id } = await given.organisation();
  await givenName(database, id, 'Lead library');
  const slug = options.slug ?? 'reading-room';
  const files = packFiles({ organisation, ...options, slug });
  const client = new pg.Client({ connectionString: database.url() });
  await client.connect();
  await load(client, contentOf(slug, files)).finally(() => client.end());
  return slug;
}

export async function givenName(database: TestApp['database'], organisationId: string, name: string): Promise<void> {
  await database.rows(
    `insert into translation (owner_id, locale, fields) values ($1, 'en', jsonb_build_object('name', $2::text)) on conflict do nothing`,
    [organisationId, name],
  );
}

function contentOf(slug: string, files: Files): Content {
  const names = (prefix: string) =>
    new Set(
      Object.keys(files).flatMap((path) =>
        path.startsWith(prefix) ? (path.slice(prefix.length).split('/')[0] ?? '') : [],
      ),
    );
  return {
    list: (folder: string) => (folder === 'courses' ? [slug] : [...names(inPack(folder, slug))]),
    bytes: (path: string) => Buffer.from(files[path.slice(`courses/${slug}/`.length)] ?? ''),
  } as Content;
}

function inPack(folder: string, slug: string): string {
  const inside = folder.slice(`courses/${slug}/`.length);
  return inside && !inside.endsWith('/') ? `${inside}/` : inside;
}

function packFiles({ slug, organisation, ...options }: CourseOptions): Files {
  const minutes = options.minutes ?? 60;
  const structure = {
    slug,
    organisation,
    sourceLocale: 'en',
    level: options.level ?? 'beginner',
    audiences: options.audiences ?? ['librarian'],
    topics: options.topics ?? ['inclusion'],
    minutes,
    ...(options.certificateMonths && { certificateMonths: options.certificateMonths }),
    modules: [
      { id: 'm1', lessons: [{ id: 'senses', minutes: minutes - 30 }] },
      { id: 'm2', lessons: [{ id: 'room', minutes: 20 }] },
    ],
    quiz: { id: 'final', minutes: 10, passPercent: 75, questions },
  };
  const locales = ['en', ...(options.locales ?? ['lv'])];
  return Object.assign(
    { 'course.yaml': stringify(structure) },
    ...locales.map((locale) => languageFiles(locale, options)),
  ) as Files;
}

const questions = [
  { id: 'q1', type: 'one', options: ['a', 'b', 'c'], correct: ['b'] },
  { id: 'q2', type: 'several', options: ['a', 'b', 'c'], correct: ['a', 'c'] },
  { id: 'q3', type: 'true-false', correct: [true] },
  { id: 'q4', type: 'one', options: ['a', 'b'], correct: ['a'] },
];

function languageFiles(locale: string, { title = 'Reading room', text = '**Why** we sense' }: CourseOptions): Files {
  const word = (value: string) => (locale === 'en' ? value : `${value} (${locale})`);
  const about = {
    title: word(title),
    summary: word('All about rooms'),
    outcomes: [word('You can plan'), word('You can welcome')],
    whatYouNeed: word('Time'),
    modules: { m1: word('Senses'), m2: word('Rooms') },
    quiz: { title: word('Final quiz'), intro: word('Four questions') },
  };
  const asked = questions.map(({ id, options }) => {
    const words = options?.map((option) => [
      option,
      { text: word(`Option ${option}`), feedback: word(`Because ${option}`) },
    ]);
    return [
      id,
      {
        text: word(`Question ${id}`),
        explanation: word(`Explained ${id}`),
        ...(words && { options: Object.fromEntries(words) }),
      },
    ];
  });
  const lesson = (name: string, ...blocks: string[]) => `---\ntitle: ${word(name)}\n---\n${blocks.join('\n')}\n`;
  return {
    [`${locale}/course.yaml`]: stringify(about),
    [`${locale}/quiz.yaml`]: stringify(Object.fromEntries(asked)),
    [`${locale}/senses.md`]: lesson(
      'The senses',
      `::: text #why\n${word(text)}\n:::`,
      `::: case #morning\n${word('What now?')}\n---\n${word('Wait.')}\n:::`,
    ),
    [`${locale}/room.md`]: lesson('The room', `::: callout #zones kind=care\n${word('Five zones')}\n:::`),
  };
}
