import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { Completion } from '../completion.ts';
import { PracticeLetters } from './practice-letters.ts';
import { heldUntil, type PracticeMark, type PracticeVerdict, reviewFaults, verdictOf } from './practice.rules.ts';
import { GIVE, LOCK_LEARNER, RETURN, type ReviewedLearner, TAKE, WAS_OFFERED } from './practice.sql.ts';
import type { GivenReview, GiveReviewInput, ReturnedReview, TakenReview } from './reviews.graphql.ts';
import { criteriaOf, ReviewsReader } from './reviews.reader.ts';

const given = z.object({
  words: z.string().trim().min(1).max(4000),
  marks: z.array(z.object({ criterion: z.string(), isMet: z.boolean(), comment: z.string().trim().max(2000) })).max(50),
});

@Injectable()
export class ReviewsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly reviews: ReviewsReader,
    private readonly completion: Completion,
    private readonly letters: PracticeLetters,
  ) {}

  /** Holds a waiting task for the actor; of two who ask at once, exactly one gets it. */
  take(actor: Actor, id: string): Promise<TakenReview | Refused> {
    return this.database.transaction(async (em) => {
      const until = heldUntil(this.clock.now());
      const [person, now, organisations, everywhere] = this.reviews.offeredTo(actor);
      const values = [person, now, organisations, everywhere, id, until];
      const [taken] = await em.query<[unknown[], number]>(TAKE, values);
      if (taken.length) return { id, heldUntil: until };
      const was = await em.query<unknown[]>(WAS_OFFERED, [person, id, organisations, everywhere]);
      if (!was.length) throw new NotFound('review');
      return refused('REVIEW_TAKEN');
    });
  }

  /** Back to the queue, where it stood. */
  async giveBack(actor: Actor, id: string): Promise<ReturnedReview> {
    const [returned] = await this.database.query<[unknown[], number]>(RETURN, [actor.personId, id]);
    if (!returned.length) throw new NotFound('review');
    return { id };
  }

  /** Answers a task by its criteria, tells the learner, and completes their course when this was the last thing missing. */
  async give(actor: Actor, { id, ...input }: GiveReviewInput): Promise<GivenReview | Refused> {
    return this.database.transaction(async (em) => {
      const [learner] = await em.query<ReviewedLearner[]>(LOCK_LEARNER, [id, actor.personId]);
      if (!learner) throw new NotFound('review');
      const criteria = criteriaOf(await this.reviews.find(actor, id, em));
      const { value, refused: no } = checked(given, input);
      const faults = [...reviewFaults(criteria, input.marks), ...(no?.faults ?? [])];
      if (!value || faults.length) return refusedInput(faults);
      const verdict = verdictOf(value.marks);
      if (!(await this.keep(em, actor, id, verdict, value))) return refused('REVIEW_TAKEN');
      if (!learner.hasLeft) await this.completion.settle(em, learner, learner.slug);
      await this.letters.reviewed(em, learner);
      return { verdict };
    });
  }

  private async keep(
    em: EntityManager,
    actor: Actor,
    id: string,
    verdict: PracticeVerdict,
    { marks, words }: { marks: PracticeMark[]; words: string },
  ): Promise<boolean> {
    const values = [id, actor.personId, verdict, JSON.stringify(marks), words, this.clock.now()];
    const [kept] = await em.query<[unknown[], number]>(GIVE, values);
    return kept.length > 0;
  }
}
