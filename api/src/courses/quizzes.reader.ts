import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../shared/access/actor.ts';
import { NotFound } from '../shared/failures.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { learningQuizOf } from './learning.ts';
import { questionFor } from './quiz.rules.ts';
import type { Quiz, QuizAttempt } from './quizzes.graphql.ts';
import { type AttemptRow, LATEST_ATTEMPT, QUIZ, type QuizRow } from './quizzes.sql.ts';
import { type Words, WordsReader } from './words.reader.ts';

@Injectable()
export class QuizzesReader {
  constructor(
    private readonly database: DataSource,
    private readonly enrolments: EnrolmentsReader,
    private readonly words: WordsReader,
  ) {}

  /** @throws NotFound when the actor does not take this course, or it has no quiz */
  async quiz(actor: Actor, slug: string, locale: Locale): Promise<Quiz> {
    const row = await this.enrolments.get(actor, slug);
    const [quiz] = await this.database.query<QuizRow[]>(QUIZ, [row.revisionId, row.outline.quiz?.id ?? null]);
    if (!quiz) throw new NotFound('quiz');
    const words = await this.words.of([row.revisionId, quiz.id], locale, row.sourceLocale);
    const about = learningQuizOf(row, words(row.revisionId));
    if (!about) throw new NotFound('quiz');
    const [attempt] = await this.database.query<AttemptRow[]>(LATEST_ATTEMPT, [row.id, about.id]);
    return {
      ...about,
      intro: words(row.revisionId)('quiz.intro'),
      attempt: attempt ? attemptOf(attempt, quiz, words(quiz.id)) : null,
    };
  }
}

function attemptOf({ seed, answers, ...attempt }: AttemptRow, { questions }: QuizRow, words: Words): QuizAttempt {
  const state = { seed, isSubmitted: attempt.submittedAt !== null, isPassed: attempt.isPassed ?? false };
  return {
    ...attempt,
    questions: questions.map((question) => questionFor(question, answers[question.id], state, words)),
  };
}
