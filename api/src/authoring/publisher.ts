import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Block, mediaOf } from '@inclusive/course-content/block';
import type { DraftParts, VariantWords } from '@inclusive/course-content/draft';
import { lessonsOf, minutesOf, type Outline } from '@inclusive/course-content/outline';
import { columnOf, isEasy, localeOf, type Variant } from '@inclusive/course-content/variant';
import { Clock } from '../shared/clock.ts';
import { Storage } from '../shared/storage/storage.ts';
import type { LockedDraft } from './drafts.sql.ts';
import type { PlacedFault } from './readiness.rules.ts';

interface Published {
  revisionId: string;
  number: number;
  languages: string[];
}

/** Turns a draft into the course's next revision, which never changes. */
@Injectable()
export class Publisher {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Blocks whose files are not in the store. */
  async mediaGone({ lessons }: Pick<DraftParts, 'lessons'>): Promise<PlacedFault[]> {
    const shown = Object.entries(lessons).flatMap(([part, { blocks }]) =>
      blocks.flatMap((block) => filesIn(block).map((file) => ({ file, place: { part, id: block.id } }))),
    );
    const sizes = await Promise.all(shown.map(({ file }) => this.storage.sizeOf(`media/${file}`)));
    return shown.filter((_, index) => !sizes[index]).map(({ place }) => ({ place, code: 'MEDIA_GONE' }));
  }

  async publish(em: EntityManager, draft: LockedDraft, parts: DraftParts, whole: Variant[]): Promise<Published> {
    const outline = outlineOf(parts);
    const [row] = await em.query<{ id: string; number: number }[]>(REVISION, [draft.courseId, JSON.stringify(outline)]);
    if (!row) throw new Error('the revision was not kept');
    const keep = (ownerId: string, words: VariantWords) => keepWords(em, ownerId, words, whole);
    await keep(row.id, parts.course.words);
    for (const { id } of lessonsOf(outline)) await this.lesson(em, row.id, id, parts, keep);
    if (outline.quiz) {
      const [quiz] = await em.query<{ id: string }[]>(QUIZ, [
        row.id,
        outline.quiz.id,
        JSON.stringify(parts.quiz.questions),
      ]);
      if (quiz) await keep(quiz.id, parts.quiz.words);
    }
    await em.query('update course_revision set published_at = $2 where id = $1', [row.id, this.clock.now()]);
    const languages = whole.filter((variant) => !isEasy(variant));
    await offer(em, draft, row.id, parts, languages);
    await keepHeadings(em, draft.courseId, parts.course.words, whole);
    await em.query('delete from course_draft where id = $1', [draft.id]);
    return { revisionId: row.id, number: row.number, languages };
  }

  private async lesson(
    em: EntityManager,
    revisionId: string,
    key: string,
    { lessons }: DraftParts,
    keep: (ownerId: string, words: VariantWords) => Promise<void>,
  ): Promise<void> {
    const { blocks = [], words = {} } = lessons[key] ?? {};
    const [row] = await em.query<{ id: string }[]>(LESSON, [revisionId, key, JSON.stringify(blocks)]);
    if (row) await keep(row.id, words);
  }
}

function filesIn(block: Block): string[] {
  const { images, files } = mediaOf(block);
  return [...images, ...files].map(({ file }) => file).filter(Boolean);
}

function outlineOf({ course: { outline }, lessons, quiz }: DraftParts): Outline {
  const tasks = lessonsOf(outline).flatMap(({ id: lesson }) =>
    (lessons[lesson]?.blocks ?? []).flatMap((block) =>
      block.type === 'practice' && block.isRequired ? [{ lesson, block: block.id }] : [],
    ),
  );
  const { outcomes, modules, certificateMonths } = outline;
  return {
    outcomes,
    modules,
    ...(outline.quiz && { quiz: { ...outline.quiz, questions: quiz.questions.length } }),
    ...(tasks.length && { tasks }),
    ...(certificateMonths !== undefined && { certificateMonths }),
  };
}

async function offer(
  em: EntityManager,
  { courseId }: LockedDraft,
  revisionId: string,
  { course }: DraftParts,
  languages: string[],
): Promise<void> {
  const { level, audiences, topics, outline } = course;
  await em.query(OFFER, [courseId, revisionId, level, audiences, topics, languages, minutesOf(outline)]);
}

async function keepWords(em: EntityManager, ownerId: string, words: VariantWords, whole: Variant[]): Promise<void> {
  for (const variant of whole) {
    const fields = JSON.stringify(words[variant] ?? {});
    await em.query(WORDS, [ownerId, localeOf(variant), columnOf(variant), fields]);
  }
}

/** Title and summary once more at the course itself, for lists; those of languages that are offered no more go. */
async function keepHeadings(em: EntityManager, courseId: string, words: VariantWords, whole: Variant[]): Promise<void> {
  const headings = Object.entries(words).map(([variant, { title = '', summary = '' }]) => [
    variant,
    { title, summary },
  ]);
  await em.query('delete from translation where owner_id = $1', [courseId]);
  await keepWords(em, courseId, Object.fromEntries(headings) as VariantWords, whole);
}

/** $1 course, $2 outline */
const REVISION = `
  insert into course_revision (course_id, number, outline)
  select $1, coalesce(max(number), 0) + 1, $2 from course_revision where course_id = $1 returning id, number`;

/** $1 revision, $2 key, $3 blocks */
const LESSON = 'insert into course_lesson (revision_id, key, blocks) values ($1, $2, $3) returning id';

/** $1 revision, $2 key, $3 questions */
const QUIZ = 'insert into course_quiz (revision_id, key, questions) values ($1, $2, $3) returning id';

/** $1 owner, $2 locale, $3 variant, $4 fields */
const WORDS = 'insert into translation (owner_id, locale, variant, fields) values ($1, $2, $3, $4)';

/** $1 course, $2 revision, $3 level, $4 audiences, $5 topics, $6 languages, $7 minutes */
const OFFER = `
  update course set published_revision_id = $2, level = $3, audiences = $4, topics = $5, languages = $6, minutes = $7,
    status = 'published'
  where id = $1`;
