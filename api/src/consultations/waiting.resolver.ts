import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '@inclusive/localisation/locale';
import { CurrentRequest } from '../shared/access/actor.ts';
import { Public } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { BookConsultationResult } from './bookings.graphql.ts';
import { Offer } from './offers.graphql.ts';
import { OffersReader } from './offers.reader.ts';
import { JoinWaitingListInput, JoinWaitingListResult, WaitingEntry, WaitingEntryResult } from './waiting.graphql.ts';
import { WaitingService } from './waiting.service.ts';
import { WaitingTaking } from './waiting.taking.ts';

const tokenArgument = { type: () => String };

@Resolver(() => WaitingEntry)
export class WaitingResolver {
  constructor(
    private readonly waiting: WaitingService,
    private readonly taking: WaitingTaking,
    private readonly offers: OffersReader,
  ) {}

  @Public()
  @Query(() => WaitingEntry, {
    nullable: true,
    description: 'Null where the link is wrong, or a booking has come of it.',
  })
  async waitingEntry(@Args('token', tokenArgument) token: string, @CurrentRequest() request: FastifyRequest) {
    return (await this.waiting.entryOf(token, request.ip)) ?? null;
  }

  @Public()
  @Mutation(() => JoinWaitingListResult, { description: 'Where nothing is free: a place among those who wait.' })
  joinWaitingList(@Args('input') input: JoinWaitingListInput) {
    return this.waiting.join(input);
  }

  @Public()
  @Mutation(() => BookConsultationResult, { description: 'Books the time that is offered.' })
  takeOfferedTime(@Args('token', tokenArgument) token: string) {
    return this.taking.take(token);
  }

  @Public()
  @Mutation(() => WaitingEntryResult, { description: 'Says no to the offered time; the place on the list stays.' })
  passOfferedTime(@Args('token', tokenArgument) token: string) {
    return this.waiting.pass(token);
  }

  @Public()
  @Mutation(() => WaitingEntryResult)
  leaveWaitingList(@Args('token', tokenArgument) token: string) {
    return this.waiting.leave(token);
  }

  @ResolveField(() => Offer)
  offer(@Parent() entry: WaitingEntry, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.offers.offer(entry.offerId, locale);
  }
}
