import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Block } from '@inclusive/course-content/block';
import { lessonsOf } from '@inclusive/course-content/outline';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../shared/access/actor.ts';
import { NotFound } from '../shared/failures.ts';
import { enrolmentOf } from './enrolment.rules.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { learningOf } from './learning.ts';
import type { CourseArgs } from './catalogue.graphql.ts';
import { easyLanguagesOf } from './catalogue.sql.ts';
import type { Enrolment, Learning, LessonArgs } from './learning.graphql.ts';
import type { Lesson } from './lesson.graphql.ts';
import { LessonQuestionsService, questionsOf } from './lesson-questions.service.ts';
import { type BesideBlocks, blockOf } from './blocks.ts';
import { CaptionsReader } from './captions.reader.ts';
import { NotesReader } from './notes/notes.reader.ts';
import { PracticeReader } from './practice/practice.reader.ts';
import { WordsReader } from './words.reader.ts';

@Injectable()
export class LearningReader {
  constructor(
    private readonly database: DataSource,
    private readonly enrolments: EnrolmentsReader,
    private readonly words: WordsReader,
    private readonly questions: LessonQuestionsService,
    private readonly captions: CaptionsReader,
    private readonly notes: NotesReader,
    private readonly practice: PracticeReader,
  ) {}

  async enrolment(actor: Actor, slug: string): Promise<Enrolment | null> {
    const row = await this.enrolments.find(actor, slug);
    return row ? enrolmentOf(row) : null;
  }

  async learning(actor: Actor, { slug, locale, isEasy }: CourseArgs): Promise<Learning> {
    const row = await this.enrolments.get(actor, slug);
    const [words, [found]] = await Promise.all([
      this.words.of([row.revisionId], locale, row.sourceLocale, { isEasy }),
      this.database.query<{ languages: Locale[] }[]>(EASY_LANGUAGES, [row.revisionId]),
    ]);
    return { ...learningOf(row, words(row.revisionId)), easyLanguages: found?.languages ?? [] };
  }

  /** @throws NotFound when the actor does not take this course, or it has no such lesson */
  async lesson(actor: Actor, { slug, lesson, locale, isEasy }: LessonArgs): Promise<Lesson> {
    const { id, revisionId, outline, sourceLocale } = await this.enrolments.get(actor, slug);
    const found = lessonsOf(outline).find((each) => each.id === lesson);
    const [stored] = await this.database.query<LessonRow[]>(LESSON, [revisionId, lesson, locale]);
    if (!found || !stored) throw new NotFound('lesson');
    const [words, beside] = await Promise.all([
      this.words.of([revisionId, stored.id], locale, sourceLocale, { isEasy }),
      this.besideBlocks(id, stored, { lesson, locale, isEasy }),
    ]);
    const title = words(revisionId)(`lesson.${lesson}.title`);
    const place = { enrolmentId: id, lesson, ownerId: stored.id };
    const questions = await this.questions.shown(place, questionsOf(stored.blocks), words(stored.id));
    return {
      ...found,
      title,
      hasEasy: stored.hasEasy,
      blocks: stored.blocks.flatMap((block) => blockOf(block, words(stored.id), { ...beside, questions }) ?? []),
    };
  }

  /** Asks only for what the lesson has blocks for. */
  private async besideBlocks(
    enrolmentId: string,
    { id, blocks }: LessonRow,
    asked: Asked,
  ): Promise<Omit<BesideBlocks, 'questions'>> {
    const { lesson, locale, isEasy } = asked;
    const of = (type: Block['type']) => blocks.filter((block) => block.type === type).map((block) => block.id);
    const [captions, notes, practice] = await Promise.all([
      this.captions.ofLesson(id, of('video'), locale, isEasy),
      of('reflection').length ? this.notes.ofLesson(enrolmentId, lesson) : new Map<never, never>(),
      of('practice').length ? this.practice.ofLesson(enrolmentId, lesson) : new Map<never, never>(),
    ]);
    return { captions, notes, practice };
  }
}

type Asked = Pick<LessonArgs, 'lesson' | 'locale' | 'isEasy'>;

interface LessonRow {
  id: string;
  blocks: Block[];
  hasEasy: boolean;
}

/** $1 revision, $2 lesson, $3 locale */
const LESSON = `
  select id, blocks, exists (
    select from translation where owner_id = l.id and locale = $3 and variant = 'easy' and fields <> '{}'
  ) as "hasEasy"
  from course_lesson l where revision_id = $1 and key = $2`;

/** $1 revision */
const EASY_LANGUAGES = `select ${easyLanguagesOf('$1::uuid')} as languages`;
