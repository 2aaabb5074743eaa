import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Question } from '@inclusive/grading/question';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { Once } from '../shared/once/once.ts';
import { type Refused, refused, refusedInput } from '../shared/refused.ts';
import { readAnswer } from './given-answer.rules.ts';
import type { AnswerInput, SavedAnswer } from './quizzes.graphql.ts';
import {
  ANSWER,
  ATTEMPT,
  type AttemptRow,
  HOLD_OPEN,
  OWN_ATTEMPT,
  type OwnAttempt,
  QUIZ,
  type QuizRow,
  REMEMBER_QUIZ,
} from './quizzes.sql.ts';

/** Answers to a quiz, saved one by one as they are given. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  /** A later answer takes the place of an earlier one, and an empty one takes it back. */
  answer(actor: Actor, input: AnswerInput): Promise<SavedAnswer | Refused> {
    const { attempt, question, answer: given } = input;
    return this.once.change(actor, { name: 'answerQuestion', input }, async (em) => {
      const [own] = await em.query<OwnAttempt[]>(OWN_ATTEMPT, [attempt, actor.personId]);
      if (!own) throw new NotFound('attempt');
      const { answer, faults } = readAnswer(await this.asked(em, own, question), given, own.seed);
      if (faults) return refusedInput(faults);
      // Takes the lock of the enrolment before the attempt's own, so that two changes never wait for each other.
      await em.query(REMEMBER_QUIZ, [own.enrolmentId, own.quiz, question]);
      const open = await em.query<unknown[]>(HOLD_OPEN, [attempt]);
      if (!open.length) return refused('QUIZ_SUBMITTED');
      if (answer) await em.query(ANSWER, [attempt, question, JSON.stringify(answer), this.clock.now()]);
      else await em.query('delete from quiz_answer where attempt_id = $1 and question = $2', [attempt, question]);
      const [{ answers } = { answers: {} }] = await em.query<AttemptRow[]>(ATTEMPT, [attempt]);
      return { question, answered: Object.keys(answers).length };
    });
  }

  private async asked(em: EntityManager, { revisionId, quiz }: OwnAttempt, question: string): Promise<Question> {
    const [found] = await em.query<QuizRow[]>(QUIZ, [revisionId, quiz]);
    const asked = found?.questions.find(({ id }) => id === question);
    if (!asked) throw new NotFound('question');
    return asked;
  }
}
