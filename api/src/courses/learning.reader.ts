import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Block, lessonsOf } from '@inclusive/course-content/outline';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../shared/access/actor.ts';
import { NotFound } from '../shared/failures.ts';
import { enrolmentOf } from './enrolment.rules.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { learningOf } from './learning.ts';
import type { Enrolment, Learning } from './learning.graphql.ts';
import type { Lesson } from './lesson.graphql.ts';
import { blockOf } from './blocks.ts';
import { WordsReader } from './words.reader.ts';

@Injectable()
export class LearningReader {
  constructor(
    private readonly database: DataSource,
    private readonly enrolments: EnrolmentsReader,
    private readonly words: WordsReader,
  ) {}

  async enrolment(actor: Actor, slug: string): Promise<Enrolment | null> {
    const row = await this.enrolments.find(actor, slug);
    return row ? enrolmentOf(row) : null;
  }

  async learning(actor: Actor, slug: string, locale: Locale): Promise<Learning> {
    const row = await this.enrolments.get(actor, slug);
    const words = await this.words.of([row.revisionId], locale, row.sourceLocale);
    return learningOf(row, words(row.revisionId));
  }

  /** @throws NotFound when the actor does not take this course, or it has no such lesson */
  async lesson(actor: Actor, slug: string, lesson: string, locale: Locale): Promise<Lesson> {
    const { revisionId, outline, sourceLocale } = await this.enrolments.get(actor, slug);
    const found = lessonsOf(outline).find(({ id }) => id === lesson);
    const [stored] = await this.database.query<LessonRow[]>(LESSON, [revisionId, lesson]);
    if (!found || !stored) throw new NotFound('lesson');
    const words = await this.words.of([revisionId, stored.id], locale, sourceLocale);
    const title = words(revisionId)(`lesson.${lesson}.title`);
    return { ...found, title, blocks: stored.blocks.map((block) => blockOf(block, words(stored.id))) };
  }
}

interface LessonRow {
  id: string;
  blocks: Block[];
}

const LESSON = 'select id, blocks from course_lesson where revision_id = $1 and key = $2';
