import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Accepted } from '@inclusive/grading/typed-words';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { AcceptedReader } from './accepted.reader.ts';
import type { CourseArgs } from './catalogue.graphql.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { learningQuizOf } from './learning.ts';
import { type HandedIn, isOver, nextAttempt } from './quiz-attempts.rules.ts';
import type { Quiz, QuizAttempt } from './quizzes.graphql.ts';
import { type AttemptRow, HANDED_IN, LATEST_ATTEMPT, QUIZ, type QuizRow } from './quizzes.sql.ts';
import { questionFor } from './shown-question.rules.ts';
import { type Words, WordsReader } from './words.reader.ts';

@Injectable()
export class QuizzesReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly enrolments: EnrolmentsReader,
    private readonly words: WordsReader,
    private readonly accepted: AcceptedReader,
  ) {}

  /** @throws NotFound when the actor does not take this course, or it has no quiz */
  async quiz(actor: Actor, { slug, locale, isEasy }: CourseArgs): Promise<Quiz> {
    const row = await this.enrolments.get(actor, slug);
    const rule = row.outline.quiz;
    const [attempt] = await this.database.query<AttemptRow[]>(LATEST_ATTEMPT, [row.id, rule?.id ?? null]);
    const at = [attempt?.revisionId ?? row.revisionId, rule?.id ?? null];
    const [quiz] = await this.database.query<QuizRow[]>(QUIZ, at);
    const words = await this.words.of([row.revisionId, quiz?.id ?? row.revisionId], locale, row.sourceLocale, {
      isEasy,
    });
    const about = learningQuizOf(row, words(row.revisionId));
    if (!quiz || !rule || !about) throw new NotFound('quiz');
    const handedIn = await this.database.query<HandedIn[]>(HANDED_IN, [row.id, rule.id]);
    const shown = { quiz, words: words(quiz.id), accepted: await this.accepted.of(quiz.id, quiz.questions) };
    return {
      ...about,
      intro: words(row.revisionId)('quiz.intro'),
      next: nextAttempt(rule, handedIn, this.clock.now()),
      attempt: attempt ? attemptOf(attempt, shown, isOver(rule, handedIn)) : null,
    };
  }
}

function attemptOf(
  { seed, answers, ...attempt }: AttemptRow,
  { quiz, words, accepted }: { quiz: QuizRow; words: Words; accepted: Accepted },
  isQuizOver: boolean,
): QuizAttempt {
  const isGraded = attempt.submittedAt !== null;
  const stage = { seed, isGraded, isRevealed: isGraded && isQuizOver };
  return {
    ...attempt,
    questions: quiz.questions.map((question) => questionFor(question, answers[question.id], stage, words, accepted)),
  };
}
