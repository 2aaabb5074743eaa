import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { passes, scoreOf } from '@inclusive/grading/grade';
import { answerOf } from '@inclusive/grading/question';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { type Refused, refused, refusedInput } from '../shared/refused.ts';
import { Completion } from './completion.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import type { AnswerInput, SavedAnswer, StartedQuiz, SubmittedQuiz } from './quizzes.graphql.ts';
import {
  ANSWER,
  ATTEMPT,
  type AttemptRow,
  HOLD_OPEN,
  LATEST_ATTEMPT,
  OWN_ATTEMPT,
  type OwnAttempt,
  QUIZ,
  type QuizRow,
  START,
  SUBMIT,
} from './quizzes.sql.ts';

@Injectable()
export class QuizzesService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly enrolments: EnrolmentsReader,
    private readonly completion: Completion,
  ) {}

  /** Opens an attempt, or gives the one that is open already. */
  start(actor: Actor, slug: string): Promise<StartedQuiz | Refused> {
    return this.database.transaction(async (em) => {
      const { id, outline, best } = await this.completion.lock(em, actor, slug);
      if (!outline.quiz) throw new NotFound('quiz');
      if (best?.isPassed) return refused('QUIZ_PASSED');
      await em.query(START, [id, outline.quiz.id, randomUUID(), this.clock.now()]);
      const [attempt] = await em.query<AttemptRow[]>(LATEST_ATTEMPT, [id, outline.quiz.id]);
      if (!attempt) throw new NotFound('attempt');
      await this.rememberQuiz(em, id, outline.quiz.id, null);
      return { attempt: attempt.id };
    });
  }

  /** Saves one answer as it is given; a later one takes its place, and no choice at all takes it back. */
  answer(actor: Actor, { attempt, question, chosen }: AnswerInput): Promise<SavedAnswer | Refused> {
    return this.database.transaction(async (em) => {
      const own = await this.ownAttempt(em, actor, attempt);
      const asked = (await this.questions(em, own)).find(({ id }) => id === question);
      if (!asked) throw new NotFound('question');
      const answer = answerOf(asked, chosen);
      if (!answer && chosen.length) return refusedInput([{ field: question, code: 'INVALID' }]);
      await this.rememberQuiz(em, own.enrolmentId, own.quiz, question);
      const open = await em.query<unknown[]>(HOLD_OPEN, [attempt]);
      if (!open.length) return refused('QUIZ_SUBMITTED');
      if (answer) await em.query(ANSWER, [attempt, question, JSON.stringify(answer), this.clock.now()]);
      else await em.query('delete from quiz_answer where attempt_id = $1 and question = $2', [attempt, question]);
      const { answers } = await this.attempt(em, attempt);
      return { question, answered: Object.keys(answers).length };
    });
  }

  /** Grades an attempt once; asked again, it says what the attempt came to. */
  submit(actor: Actor, attemptId: string): Promise<SubmittedQuiz | Refused> {
    return this.database.transaction(async (em) => {
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
    own: OwnAttempt,
    attemptId: string,
    passPercent: number,
  ): Promise<Refused | undefined> {
    await em.query('select from quiz_attempt where id = $1 for update', [attemptId]);
    const questions = await this.questions(em, own);
    const { answers } = await this.attempt(em, attemptId);
    const open = questions.filter(({ id }) => !answers[id]);
    if (open.length)
      return refused(
        'QUESTIONS_OPEN',
        open.map(({ id }) => ({ field: id, code: 'REQUIRED_CHOICE' })),
      );
    const score = scoreOf(questions, answers);
    await em.query(SUBMIT, [attemptId, this.clock.now(), score.right, score.percent, passes(score, passPercent)]);
    return undefined;
  }

  private async ownAttempt(em: EntityManager, actor: Actor, attemptId: string): Promise<OwnAttempt> {
    const [own] = await em.query<OwnAttempt[]>(OWN_ATTEMPT, [attemptId, actor.personId]);
    if (!own) throw new NotFound('attempt');
    return own;
  }

  private async questions(em: EntityManager, { revisionId, quiz }: OwnAttempt): Promise<QuizRow['questions']> {
    const [found] = await em.query<QuizRow[]>(QUIZ, [revisionId, quiz]);
    return found?.questions ?? [];
  }

  private async attempt(em: EntityManager, attemptId: string): Promise<AttemptRow> {
    const [found] = await em.query<AttemptRow[]>(ATTEMPT, [attemptId]);
    if (!found) throw new NotFound('attempt');
    return found;
  }

  /** Also takes the lock of the enrolment: always before the attempt's own, so that two changes never wait for each other. */
  private async rememberQuiz(
    em: EntityManager,
    enrolmentId: string,
    quiz: string,
    question: string | null,
  ): Promise<void> {
    await em.query('update enrolment set place_part = $2, place_block = $3 where id = $1', [
      enrolmentId,
      quiz,
      question,
    ]);
  }
}
