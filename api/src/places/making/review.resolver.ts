import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { RoomResult } from './changes.graphql.ts';
import { RoomReviewService } from './review.service.ts';

@Allow('room.write')
@Resolver()
export class RoomReviewResolver {
  constructor(private readonly reviews: RoomReviewService) {}

  @Mutation(() => RoomResult, { description: 'Hands the draft in; nobody changes it until it is decided about.' })
  submitRoom(
    @CurrentActor() actor: Actor,
    @Args('room') room: string,
    @Args('changeNote', { defaultValue: '' }) changeNote: string,
  ) {
    return this.reviews.submit(actor, room, changeNote);
  }

  @Mutation(() => RoomResult, { description: 'Takes the draft back to go on writing.' })
  takeBackRoom(@CurrentActor() actor: Actor, @Args('room') room: string) {
    return this.reviews.takeBack(actor, room);
  }

  @Mutation(() => RoomResult, { description: 'Sends a draft of somebody else back with a remark.' })
  sendBackRoom(@CurrentActor() actor: Actor, @Args('room') room: string, @Args('note') note: string) {
    return this.reviews.sendBack(actor, room, note);
  }

  @Mutation(() => RoomResult, { description: 'Publishes a draft of somebody else in every variant that is whole.' })
  publishRoom(
    @CurrentActor() actor: Actor,
    @Args('room') room: string,
    @Args('acceptsStale', { defaultValue: false, description: 'Also texts whose source has changed since.' })
    acceptsStale: boolean,
  ) {
    return this.reviews.publish(actor, room, { acceptsStale });
  }
}
