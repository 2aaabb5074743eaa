import { Injectable } from '@nestjs/common';
import type { Question } from '@inclusive/grading/question';
import type { Locale } from '@inclusive/localisation/locale';
import { WordsReader } from '../courses/words.reader.ts';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import type { CourseQuestionFigures } from './question-figures.graphql.ts';
import { figuresOf } from './question-figures.rules.ts';
import { CHOSEN, type ChosenRow, COUNTS, type CountsRow, PUBLISHED_QUIZ } from './question-figures.sql.ts';

interface QuizRow {
  id: string;
  sourceLocale: Locale;
  revisionId: string;
  quizId: string | null;
  quiz: string | null;
  questions: Question[];
}

/** How the questions of a quiz do. */
@Injectable()
export class QuestionFiguresReader {
  constructor(
    private readonly database: Prepared,
    private readonly words: WordsReader,
  ) {}

  /** @throws NotFound when the actor's organisations have no such published course */
  async figures(actor: Actor, slug: string, locale: Locale): Promise<CourseQuestionFigures> {
    const { everywhere, organisations } = reach(actor, 'course.author');
    const [course] = await this.database.query<QuizRow[]>(PUBLISHED_QUIZ, [everywhere, organisations, slug]);
    if (!course) throw new NotFound('course');
    const { id, sourceLocale, revisionId, quiz, questions } = course;
    const quizId = course.quizId ?? revisionId;
    const given = [id, revisionId, quiz];
    const [words, counts, chosen] = await Promise.all([
      this.words.of([revisionId, quizId], locale, sourceLocale),
      this.database.query<CountsRow[]>(COUNTS, given),
      this.database.query<ChosenRow[]>(CHOSEN, given),
    ]);
    return {
      slug,
      title: words(revisionId)('title'),
      questions: questions.map((question) =>
        figuresOf(
          question,
          counts.find((row) => row.id === question.id),
          chosen.filter((row) => row.id === question.id),
          words(quizId),
        ),
      ),
    };
  }
}
