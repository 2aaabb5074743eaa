import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { Day } from '../../shared/scalars.ts';
import { FreeTime, Offer } from '../offers.graphql.ts';
import { DeskBookings } from './desk-bookings.service.ts';
import { BookAtDeskInput, BookAtDeskResult, DeskDay, DeskPoint, WalkInTime } from './desk.graphql.ts';
import { DeskReader } from './desk.reader.ts';

const localeArgument = { type: () => LocaleEnum };
const roomArgument = { type: () => String };

@Resolver()
export class DeskResolver {
  constructor(
    private readonly reader: DeskReader,
    private readonly bookings: DeskBookings,
  ) {}

  @Allow('booking.read')
  @Query(() => [DeskPoint], { description: 'Points that one serves, or keeps a diary at.' })
  deskPoints(@CurrentActor() actor: Actor, @Args('locale', localeArgument) locale: Locale) {
    return this.reader.points(actor, locale);
  }

  @Allow('booking.read')
  @Query(() => DeskDay, { description: 'A day at a point: the whole of it, or of the diary that one keeps there.' })
  deskDay(
    @CurrentActor() actor: Actor,
    @Args('room', roomArgument) room: string,
    @Args('day', { type: () => Day, nullable: true, description: 'Today at the place unless given.' })
    day: string | undefined,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.reader.day(actor, room, day, locale);
  }

  @Allow('booking.read')
  @Query(() => [Offer], { description: 'What one may book for others at a point.' })
  deskOffers(
    @CurrentActor() actor: Actor,
    @Args('room', roomArgument) room: string,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.reader.offersOf(actor, room, locale);
  }

  @Allow('booking.read')
  @Query(() => [FreeTime], { description: 'The next free times, without the notice that visitors have to give.' })
  deskTimes(
    @CurrentActor() actor: Actor,
    @Args('offer', { type: () => ID }) offer: string,
    @Args('day', { type: () => Day, nullable: true, description: 'The first of the days; today unless given.' })
    day: string | undefined,
    @Args('visit', { type: () => ID, nullable: true, description: 'A visit whose own time is not in the way.' })
    visitId: string | undefined,
  ) {
    return this.reader.timesFor(actor, { offerId: offer, day, visitId });
  }

  @Allow('booking.read')
  @Query(() => [WalkInTime], { description: 'When somebody who is here can be received today.' })
  walkInTimes(
    @CurrentActor() actor: Actor,
    @Args('room', roomArgument) room: string,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.bookings.walkIn(actor, room, locale);
  }

  @Allow('booking.read')
  @Mutation(() => BookAtDeskResult, { description: 'Books for a visitor who calls or is here.' })
  bookAtDesk(
    @CurrentActor() actor: Actor,
    @Args('input') input: BookAtDeskInput,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.bookings.book(actor, input, locale);
  }
}
