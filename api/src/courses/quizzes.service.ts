import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { grade, passes, scoreOf } from '@inclusive/grading/grade';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { Once } from '../shared/once/once.ts';
import { type Refused, refused } from '../shared/refused.ts';
import { AcceptedReader } from './accepted.reader.ts';
import { Completion } from './completion.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { type HandedIn, openIn, whyNotBegin } from './quiz-attempts.rules.ts';
import type { StartedQuiz, SubmittedQuiz } from './quizzes.graphql.ts';
import {
  ATTEMPT,
  type AttemptRow,
  HANDED_IN,
  LATEST_ATTEMPT,
  NOTE_VERDICTS,
  OWN_ATTEMPT,
  type OwnAttempt,
  QUIZ,
  type QuizRow,
  REMEMBER_QUIZ,
  START,
  SUBMIT,
} from './quizzes.sql.ts';

@Injectable()
export class QuizzesService {
  constructor(
    private readonly database: DataSource,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly enrolments: EnrolmentsReader,
    private readonly completion: Completion,
    private readonly accepted: AcceptedReader,
  ) {}

  /** Opens an attempt, where the course's rule lets one begin now, or gives the one that is open already. */
  start(actor: Actor, slug: string): Promise<StartedQuiz | Refused> {
    return this.database.transaction(async (em) => {
      const { id, outline, isQuizUnderWay } = await this.completion.lock(em, actor, slug);
      if (!outline.quiz) throw new NotFound('quiz');
      const handedIn = await em.query<HandedIn[]>(HANDED_IN, [id, outline.quiz.id]);
      const why = whyNotBegin(outline.quiz, handedIn, this.clock.now());
      if (why && (why === 'QUIZ_PASSED' || !isQuizUnderWay)) return refused(why);
      await em.query(START, [id, outline.quiz.id, randomUUID(), this.clock.now()]);
      const [attempt] = await em.query<AttemptRow[]>(LATEST_ATTEMPT, [id, outline.quiz.id]);
      if (!attempt) throw new NotFound('attempt');
      await em.query(REMEMBER_QUIZ, [id, outline.quiz.id, null]);
      return { attempt: attempt.id };
    });
  }

  /** Grades an attempt once; asked again, it says what the attempt came to. */
  submit(actor: Actor, attemptId: string): Promise<SubmittedQuiz | Refused> {
    return this.once.change(actor, { name: 'submitQuiz', input: attemptId }, async (em) => {
      const { slug } = await this.ownAttempt(em, actor, attemptId);
      const { outline } = await this.completion.lock(em, actor, slug);
      const own = await this.ownAttempt(em, actor, attemptId);
      const open = own.isSubmitted ? undefined : await this.grade(em, own, attemptId, outline.quiz?.passPercent ?? 0);
      if (open) return open;
      await this.completion.settle(em, actor, slug);
      const { right, isPassed } = await this.attempt(em, attemptId);
      const { completedAt } = await this.enrolments.get(actor, slug, em);
      return {
        attempt: attemptId,
        right: right ?? 0,
        isPassed: isPassed ?? false,
        isCourseCompleted: completedAt !== null,
      };
    });
  }

  private async grade(
    em: EntityManager,
    { revisionId, quiz }: OwnAttempt,
    attemptId: string,
    passPercent: number,
  ): Promise<Refused | undefined> {
    await em.query('select from quiz_attempt where id = $1 for update', [attemptId]);
    const [asked] = await em.query<QuizRow[]>(QUIZ, [revisionId, quiz]);
    if (!asked) throw new NotFound('quiz');
    const { questions } = asked;
    const { answers } = await this.attempt(em, attemptId);
    const open = questions.flatMap((question) => {
      const code = openIn(question, answers[question.id]);
      return code ? { field: question.id, code } : [];
    });
    if (open.length) return refused('QUESTIONS_OPEN', open);
    const accepted = await this.accepted.of(asked.id, questions, em);
    const score = scoreOf(questions, answers, accepted);
    const verdicts = questions.map((question) => [question.id, grade(question, answers[question.id], accepted)]);
    await em.query(NOTE_VERDICTS, [attemptId, JSON.stringify(Object.fromEntries(verdicts))]);
    const isPassed = passes(score, passPercent);
    await em.query(SUBMIT, [attemptId, this.clock.now(), score.right, score.percent, isPassed, revisionId]);
    return undefined;
  }

  private async ownAttempt(em: EntityManager, actor: Actor, attemptId: string): Promise<OwnAttempt> {
    const [own] = await em.query<OwnAttempt[]>(OWN_ATTEMPT, [attemptId, actor.personId]);
    if (!own) throw new NotFound('attempt');
    return own;
  }

  private async attempt(em: EntityManager, attemptId: string): Promise<AttemptRow> {
    const [found] = await em.query<AttemptRow[]>(ATTEMPT, [attemptId]);
    if (!found) throw new NotFound('attempt');
    return found;
  }
}
