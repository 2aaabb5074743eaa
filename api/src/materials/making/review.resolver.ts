import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { MaterialResult, SendBackMaterialInput, SubmitMaterialInput } from './changes.graphql.ts';
import { ReviewService } from './review.service.ts';

@Allow('material.author')
@Resolver()
export class ReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Mutation(() => MaterialResult, { description: 'Hands the draft in; nobody changes it until it is decided about.' })
  submitMaterial(@CurrentActor() actor: Actor, @Args('input') input: SubmitMaterialInput) {
    return this.reviews.submit(actor, input.material, input.changeNote);
  }

  @Mutation(() => MaterialResult, { description: 'Takes the draft back to go on writing.' })
  takeBackMaterial(@CurrentActor() actor: Actor, @Args('material') material: string) {
    return this.reviews.takeBack(actor, material);
  }

  @Mutation(() => MaterialResult, { description: 'Sends a draft of somebody else back with a remark.' })
  sendBackMaterial(@CurrentActor() actor: Actor, @Args('input') input: SendBackMaterialInput) {
    return this.reviews.sendBack(actor, input.material, input.note);
  }

  @Mutation(() => MaterialResult, { description: 'Publishes a draft of somebody else in every variant that is whole.' })
  publishMaterial(
    @CurrentActor() actor: Actor,
    @Args('material') material: string,
    @Args('acceptsStale', { type: () => Boolean, defaultValue: false }) acceptsStale: boolean,
  ) {
    return this.reviews.publish(actor, material, { acceptsStale });
  }

  @Mutation(() => MaterialResult, { description: 'Hides a published material.' })
  withdrawMaterial(@CurrentActor() actor: Actor, @Args('material') material: string) {
    return this.reviews.withdraw(actor, material);
  }
}
