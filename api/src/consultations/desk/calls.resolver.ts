import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { Call } from './calls.graphql.ts';
import { Calls } from './calls.service.ts';
import { SentMessage } from './messages.graphql.ts';
import { MessagesReader } from './messages.reader.ts';

@Resolver()
export class CallsResolver {
  constructor(
    private readonly calls: Calls,
    private readonly messages: MessagesReader,
  ) {}

  @Allow('booking.read')
  @Query(() => [Call], { description: 'Who is to be called about a change at a point, and who was called today.' })
  deskCalls(
    @CurrentActor() actor: Actor,
    @Args('room', { type: () => String }) room: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.calls.list(actor, room, locale);
  }

  @Allow('booking.desk')
  @Query(() => [SentMessage], { description: 'What became of text messages about visits at a point.' })
  deskMessages(
    @CurrentActor() actor: Actor,
    @Args('room', { type: () => String }) room: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.messages.list(actor, room, locale);
  }

  @Allow('booking.read')
  @Mutation(() => Boolean, { description: 'Ticks a call off, or takes the tick back.' })
  markCalled(
    @CurrentActor() actor: Actor,
    @Args('visit', { type: () => ID }) visit: string,
    @Args('isCalled', { type: () => Boolean }) isCalled: boolean,
  ) {
    return this.calls.called(actor, visit, isCalled);
  }
}
