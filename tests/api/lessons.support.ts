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
    `insert into translation (owner_id, locale, variant, fields, status) values ($1, $2, 'easy', $3, 'reviewed')`,
    [ownerId, locale, JSON.stringify(words)],
  );
}
