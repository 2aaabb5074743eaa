import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { PracticeFilesService } from './practice-files.service.ts';
import { DetachPracticeFileResult, HandInInput, HandInPracticeResult } from './practice.graphql.ts';
import { PracticeService } from './practice.service.ts';
import {
  GiveReviewInput,
  GiveReviewResult,
  ReturnedReview,
  Review,
  TakeReviewResult,
  WaitingReviewConnection,
  WaitingReviewsArgs,
} from './reviews.graphql.ts';
import { ReviewsReader } from './reviews.reader.ts';
import { ReviewsService } from './reviews.service.ts';

const idArg = { type: () => ID };

@Resolver()
export class PracticeResolver {
  constructor(
    private readonly practice: PracticeService,
    private readonly reviews: ReviewsReader,
    private readonly service: ReviewsService,
    private readonly files: PracticeFilesService,
  ) {}

  @Allow('course.learn')
  @Mutation(() => HandInPracticeResult, {
    description: 'Refused with PRACTICE_UNDER_REVIEW while somebody reads it, with PRACTICE_ACCEPTED when it is done.',
  })
  handInPractice(@CurrentActor() actor: Actor, @Args('input', { type: () => HandInInput }) input: HandInInput) {
    return this.practice.handIn(actor, input);
  }

  @Allow('course.learn')
  @Mutation(() => DetachPracticeFileResult, {
    description: 'Takes a file back. Refused with PRACTICE_UNDER_REVIEW and PRACTICE_ACCEPTED like handing in.',
  })
  detachPracticeFile(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return this.files.detach(actor, id);
  }

  @Allow('course.learn')
  @Query(() => WaitingReviewConnection, { description: 'Practice tasks that the actor may review, oldest first.' })
  waitingReviews(@CurrentActor() actor: Actor, @Args() args: WaitingReviewsArgs) {
    return this.reviews.waiting(actor, args);
  }

  @Allow('course.learn')
  @Query(() => Review, { description: 'A task that the actor has taken.' })
  review(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reviews.review(actor, id, locale);
  }

  @Allow('course.learn')
  @Mutation(() => TakeReviewResult, { description: 'Held for 48 hours. Refused with REVIEW_TAKEN.' })
  takeReview(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return this.service.take(actor, id);
  }

  @Allow('course.learn')
  @Mutation(() => ReturnedReview)
  giveBackReview(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return this.service.giveBack(actor, id);
  }

  @Allow('course.learn')
  @Mutation(() => GiveReviewResult, { description: 'Accepted when every criterion is met. Refused with REVIEW_TAKEN.' })
  giveReview(@CurrentActor() actor: Actor, @Args('input', { type: () => GiveReviewInput }) input: GiveReviewInput) {
    return this.service.give(actor, input);
  }
}
