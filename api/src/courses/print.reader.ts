import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../shared/access/actor.ts';
import { Config } from '../shared/config.ts';
import { qrOf } from '../shared/qr.ts';
import type { CourseArgs } from './catalogue.graphql.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import type { CoursePrint } from './print.graphql.ts';
import { QUIZ, type QuizRow } from './quizzes.sql.ts';
import { questionFor } from './shown-question.rules.ts';
import { WordsReader } from './words.reader.ts';

/** A course on paper, for those who take it: for a home visit, or for who reads better without a screen. */
@Injectable()
export class PrintReader {
  constructor(
    private readonly database: DataSource,
    private readonly config: Config,
    private readonly enrolments: EnrolmentsReader,
    private readonly words: WordsReader,
  ) {}

  /** @throws NotFound when the actor does not take this course */
  async print(actor: Actor, { slug, locale, isEasy }: CourseArgs): Promise<CoursePrint> {
    const { id, revisionId, outline, sourceLocale } = await this.enrolments.get(actor, slug);
    const [quiz] = await this.database.query<QuizRow[]>(QUIZ, [revisionId, outline.quiz?.id ?? null]);
    const words = await this.words.of([quiz?.id ?? revisionId], locale, sourceLocale, { isEasy });
    const stage = { seed: id, isGraded: false, isRevealed: false };
    const address = `${this.config.publicUrl}/${locale}/courses/${slug}`;
    const { size: qrSize, path: qrPath } = qrOf(address);
    const questions = quiz?.questions ?? [];
    return {
      questions: questions.map((question) =>
        questionFor(question, undefined, stage, words(quiz?.id ?? revisionId), new Map()),
      ),
      address,
      qrSize,
      qrPath,
    };
  }
}
