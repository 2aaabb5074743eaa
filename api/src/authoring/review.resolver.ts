import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { DraftReadiness, PublishDraftResult, SendBackDraftInput, SubmitDraftResult } from './review.graphql.ts';
import { ReviewService } from './review.service.ts';

@Allow('course.author')
@Resolver()
export class ReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Query(() => DraftReadiness, { description: 'What is still to be done before the draft can be published.' })
  draftReadiness(@CurrentActor() actor: Actor, @Args('course') course: string) {
    return this.reviews.readiness(actor, course);
  }

  @Mutation(() => SubmitDraftResult, {
    description: 'Hands the draft in; nobody changes it until it is decided about.',
  })
  submitDraft(@CurrentActor() actor: Actor, @Args('course') course: string) {
    return this.reviews.submit(actor, course);
  }

  @Mutation(() => SubmitDraftResult, { description: 'Takes the draft back to go on writing.' })
  takeBackDraft(@CurrentActor() actor: Actor, @Args('course') course: string) {
    return this.reviews.takeBack(actor, course);
  }

  @Mutation(() => SubmitDraftResult, { description: 'Sends a draft of somebody else back with comments.' })
  sendBackDraft(@CurrentActor() actor: Actor, @Args('input') input: SendBackDraftInput) {
    return this.reviews.sendBack(actor, input);
  }

  @Mutation(() => PublishDraftResult, {
    description: 'Publishes a draft of somebody else in every language that is whole and not only a machine’s.',
  })
  publishDraft(
    @CurrentActor() actor: Actor,
    @Args('course') course: string,
    @Args('acceptsStale', { type: () => Boolean, defaultValue: false }) acceptsStale: boolean,
  ) {
    return this.reviews.publish(actor, course, acceptsStale);
  }

  @Mutation(() => SubmitDraftResult, { description: 'Hides a published course; its learners may finish.' })
  withdrawCourse(@CurrentActor() actor: Actor, @Args('course') course: string) {
    return this.reviews.withdraw(actor, course);
  }
}
