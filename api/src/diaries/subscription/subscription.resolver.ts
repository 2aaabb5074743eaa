import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { CalendarSubscription, NewCalendarAddress, RenewCalendarInput } from './subscription.graphql.ts';
import { SubscriptionService } from './subscription.service.ts';

const idArgument = { type: () => ID };

@Allow('diary.keep')
@Resolver()
export class SubscriptionResolver {
  constructor(private readonly subscriptions: SubscriptionService) {}

  @Query(() => CalendarSubscription, { nullable: true, description: 'For the person whose diary it is; null else.' })
  calendarSubscription(@CurrentActor() actor: Actor, @Args('diaryId', idArgument) diaryId: string) {
    return this.subscriptions.of(actor, diaryId);
  }

  @Mutation(() => NewCalendarAddress, { description: 'A new secret address; the former one ends.' })
  renewCalendar(@CurrentActor() actor: Actor, @Args('input') input: RenewCalendarInput) {
    return this.subscriptions.renew(actor, input);
  }

  @Mutation(() => Boolean)
  revokeCalendar(@CurrentActor() actor: Actor, @Args('diaryId', idArgument) diaryId: string) {
    return this.subscriptions.revoke(actor, diaryId);
  }
}
