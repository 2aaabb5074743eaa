import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DraftCourse, DraftLesson, DraftQuiz, VariantWords } from '@inclusive/course-content/draft';
import { COURSE_PART, QUIZ_PART } from '@inclusive/course-content/draft';
import { NotFound } from '../shared/failures.ts';

interface RevisionRow extends Omit<DraftCourse, 'words'> {
  id: string;
}

interface PartRow {
  id: string;
  key: string;
  blocks?: DraftLesson['blocks'];
  questions?: DraftQuiz['questions'];
}

/** Published revisions in the form in which drafts are kept. */
@Injectable()
export class RevisionsReader {
  /** @throws NotFound when the course has no such revision */
  async partsOf(
    em: EntityManager,
    courseId: string,
    revisionId: string,
  ): Promise<Map<string, DraftCourse | DraftLesson | DraftQuiz>> {
    const [revision] = await em.query<RevisionRow[]>(REVISION, [revisionId, courseId]);
    if (!revision) throw new NotFound('revision');
    const lessons = await em.query<PartRow[]>(LESSONS, [revisionId]);
    const quizzes = await em.query<PartRow[]>(QUIZZES, [revisionId]);
    const words = await wordsOf(em, [revisionId, ...[...lessons, ...quizzes].map(({ id }) => id)]);
    const { id, ...course } = revision;
    return new Map<string, DraftCourse | DraftLesson | DraftQuiz>([
      [COURSE_PART, { ...course, words: words(id) }],
      ...lessons.map((row): [string, DraftLesson] => [row.key, { blocks: row.blocks ?? [], words: words(row.id) }]),
      ...quizzes.map((row): [string, DraftQuiz] => [
        QUIZ_PART,
        { questions: row.questions ?? [], words: words(row.id) },
      ]),
    ]);
  }
}

async function wordsOf(em: EntityManager, ownerIds: string[]): Promise<(ownerId: string) => VariantWords> {
  const rows = await em.query<{ ownerId: string; variant: string; fields: Record<string, string> }[]>(WORDS, [
    ownerIds,
  ]);
  return (ownerId) =>
    Object.fromEntries(
      rows.filter((row) => row.ownerId === ownerId).map(({ variant, fields }) => [variant, fields] as const),
    );
}

/** $1 revision, $2 course */
const REVISION = `
  select r.id, c.level, c.audiences, c.topics, r.outline from course_revision r join course c on c.id = r.course_id
  where r.id = $1 and r.course_id = $2 and r.published_at is not null`;

const LESSONS = 'select id, key, blocks from course_lesson where revision_id = $1';

const QUIZZES = 'select id, key, questions from course_quiz where revision_id = $1';

const WORDS = `
  select owner_id as "ownerId", case variant when 'easy' then locale || '-easy' else locale end as variant, fields
  from translation where owner_id = any($1)`;
