import type { Locale } from '@inclusive/localisation/locale';
import type { TestDatabase } from '../support/use-database.ts';

interface EasyWords {
  course?: Record<string, string>;
  /** By lesson. */
  lessons?: Record<string, Record<string, string>>;
}

/** Writes easy words for the published revision of a course. */
export async function givenEasy(
  database: TestDatabase,
  slug: string,
  locale: Locale,
  { course, lessons = {} }: EasyWords,
): Promise<void> {
  const { id } = await database.row<{ id: string }>('select published_revision_id as id from course where slug = $1', [
    slug,
  ]);
  if (course) await keepEasy(database, id, locale, course);
  for (const [key, words] of Object.entries(lessons)) {
    const lesson = await database.row<{ id: string }>(
      'select id from course_lesson where revision_id = $1 and key = $2',
      [id, key],
    );
    await keepEasy(database, lesson.id, locale, words);
  }
}

async function keepEasy(database: TestDatabase, ownerId: string, locale: Locale, words: Record<string, string>) {
  await database.rows(
    `insert into translation (owner_id, locale, variant, fields, status) values ($1, $2, 'easy', $3, 'reviewed')
     on conflict (owner_id, locale, variant) do update set fields = translation.fields || excluded.fields`,
    [ownerId, locale, JSON.stringify(words)],
  );
}

export interface WorkshopOptions {
  slug?: string;
  /** Id of the organisation that offers it; the lead organisation unless given. */
  organisation?: string;
  film?: { file: string; poster: string };
}

const shared = { file: `${'a'.repeat(64)}.pdf`, name: 'checklist.pdf', bytes: 1_234_567 };

/**
 * Publishes a course with every kind of block that has no question: lesson `watch` (film, talk, sheet, site, think, try)
 * in module m1, and lesson `later` (why) in m2, which opens after m1. The task `try` must be accepted.
 */
export async function givenWorkshop(database: TestDatabase, options: WorkshopOptions = {}): Promise<string> {
  const slug = options.slug ?? 'workshop';
  const film = options.film ?? { file: `${'b'.repeat(64)}.mp4`, poster: `${'c'.repeat(64)}.svg` };
  const outline = {
    outcomes: 1,
    modules: [
      { id: 'm1', lessons: [{ id: 'watch', minutes: 20 }] },
      { id: 'm2', after: ['m1'], lessons: [{ id: 'later', minutes: 10 }] },
    ],
    tasks: [{ lesson: 'watch', block: 'try' }],
  };
  const blocks = [
    {
      id: 'film',
      type: 'video',
      media: { file: film.file, name: 'film.mp4', bytes: 10, width: 640, height: 360, seconds: 61.4 },
      poster: { file: film.poster, width: 640, height: 360 },
    },
    { id: 'talk', type: 'audio', media: { file: `${'d'.repeat(64)}.mp3`, name: 'talk.mp3', bytes: 10, seconds: 30 } },
    { id: 'sheet', type: 'file', media: shared },
    { id: 'site', type: 'link', url: 'https://example.org/rooms' },
    { id: 'think', type: 'reflection' },
    { id: 'try', type: 'practice', isRequired: true, criteria: ['clear', 'kind'] },
  ];
  const revision = await newRevision(database, slug, outline, options.organisation);
  await keepWords(database, revision, aboutWorkshop);
  await keepWords(database, await newLesson(database, revision, 'watch', blocks), workshopWords);
  await keepWords(database, await newLesson(database, revision, 'later', [{ id: 'why', type: 'text' }]), (word) => ({
    'why.text': word('Later'),
  }));
  await database.rows('update course_revision set published_at = now() where id = $1', [revision]);
  await database.rows(`update course set status = 'published', published_revision_id = $1 where slug = $2`, [
    revision,
    slug,
  ]);
  return slug;
}

type Word = (text: string) => string;

const aboutWorkshop = (word: Word) => ({
  title: word('Workshop'),
  summary: word('About'),
  whatYouNeed: word('Time'),
  'outcome.1': word('You can'),
  'module.m1.title': word('First'),
  'module.m2.title': word('Second'),
  'lesson.watch.title': word('Watch and try'),
  'lesson.later.title': word('Later on'),
});

const workshopWords = (word: Word) => ({
  'film.title': word('A visit'),
  'film.captions': `WEBVTT\n\n00:00.000 --> 00:02.000\n${word('Welcome')}\n`,
  'film.transcript': word('They say **welcome**.'),
  'talk.title': word('A talk'),
  'talk.transcript': word('Words of the talk'),
  'sheet.title': word('A checklist'),
  'site.title': word('A site'),
  'site.about': word('More to read'),
  'think.prompt': word('What do *you* hear?'),
  'try.task': word('Describe a quiet corner.'),
  'try.clear.text': word('It is clear'),
  'try.kind.text': word('It is kind'),
});

async function newRevision(
  database: TestDatabase,
  slug: string,
  outline: object,
  organisation?: string,
): Promise<string> {
  const { id } = await database.row<{ id: string }>(
    `insert into course (slug, organisation_id, source_locale, level, languages, minutes)
     select $1, coalesce($2, (select id from organisation where is_lead)), 'en', 'beginner', '{en,lv}', 30
     on conflict (slug) do update set minutes = excluded.minutes returning id`,
    [slug, organisation ?? null],
  );
  await keepWords(database, id, (word) => ({ title: word('Workshop'), summary: word('About') }));
  const revision = await database.row<{ id: string }>(
    `insert into course_revision (course_id, number, outline)
     select $1, coalesce(max(number), 0) + 1, $2 from course_revision where course_id = $1 returning id`,
    [id, JSON.stringify(outline)],
  );
  return revision.id;
}

async function newLesson(database: TestDatabase, revision: string, key: string, blocks: object[]): Promise<string> {
  const { id } = await database.row<{ id: string }>(
    'insert into course_lesson (revision_id, key, blocks) values ($1, $2, $3) returning id',
    [revision, key, JSON.stringify(blocks)],
  );
  return id;
}

/** In English, and in Latvian with `(lv)` after each text. */
async function keepWords(
  database: TestDatabase,
  ownerId: string,
  words: (word: Word) => Record<string, string>,
): Promise<void> {
  const variants: [Locale, Word][] = [
    ['en', (text) => text],
    ['lv', (text) => `${text} (lv)`],
  ];
  for (const [locale, word] of variants) {
    await database.rows(
      `insert into translation (owner_id, locale, fields, status) values ($1, $2, $3, 'reviewed') on conflict do nothing`,
      [ownerId, locale, JSON.stringify(words(word))],
    );
  }
}
