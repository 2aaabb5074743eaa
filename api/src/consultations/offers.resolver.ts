import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { DateTime, Day } from '../shared/scalars.ts';
import { FreeTimesReader, MOST_DAYS } from './free-times.reader.ts';
import { OwnTimes } from './own-times.ts';
import { Holds } from './holds.service.ts';
import { ChosenTime, FreeDay, FreeTime, Offer } from './offers.graphql.ts';
import { OffersReader } from './offers.reader.ts';

const offerArgument = { type: () => ID };
const mineArgument = {
  type: () => String,
  nullable: true,
  description: 'Token of a hold or a booking whose own time is not in the way.',
};
const localeArgument = { type: () => LocaleEnum };
const easyArgument = {
  type: () => Boolean,
  defaultValue: false,
  description: 'Easy language, wherever there is some.',
};

@Resolver()
export class OffersResolver {
  constructor(
    private readonly offers: OffersReader,
    private readonly times: FreeTimesReader,
    private readonly holds: Holds,
    private readonly owners: OwnTimes,
  ) {}

  @Public()
  @Query(() => [Offer], { description: 'What can be booked at a room.' })
  roomOffers(
    @Args('room', { type: () => String }) room: string,
    @Args('locale', localeArgument) locale: Locale,
    @Args('isEasy', easyArgument) isEasy: boolean,
  ) {
    return this.offers.offersAt(room, locale, isEasy);
  }

  @Public()
  @Query(() => Offer)
  offer(
    @Args('room', { type: () => String }) room: string,
    @Args('service', { type: () => String }) service: string,
    @Args('locale', localeArgument) locale: Locale,
    @Args('isEasy', easyArgument) isEasy: boolean,
  ) {
    return this.offers.offerAt(room, service, locale, isEasy);
  }

  @Public()
  @Query(() => [FreeDay], { description: `Days with free times, at most ${MOST_DAYS} days on from the first.` })
  freeTimes(
    @Args('offer', offerArgument) offer: string,
    @Args('from', { type: () => Day }) from: string,
    @Args('to', { type: () => Day }) to: string,
    @Args('mine', mineArgument) mine: string | undefined,
  ) {
    return this.owners.days(offer, from, to, mine);
  }

  @Public()
  @Query(() => [FreeTime], { description: 'The free times nearest to a moment, in the order of time.' })
  nearFreeTimes(
    @Args('offer', offerArgument) offer: string,
    @Args('moment', { type: () => DateTime }) moment: Date,
    @Args('first', { type: () => Int, defaultValue: 4 }) first: number,
  ) {
    return this.times.near(offer, moment, first);
  }

  @Public()
  @Query(() => FreeTime, { nullable: true, description: 'The first free time after a moment.' })
  nextFreeTime(@Args('offer', offerArgument) offer: string, @Args('moment', { type: () => DateTime }) moment: Date) {
    return this.times.next(offer, moment);
  }

  @Public()
  @Query(() => ChosenTime, { description: 'Whether a certain time can still be booked, and if not, why.' })
  chosenTime(
    @Args('offer', offerArgument) offer: string,
    @Args('startsAt', { type: () => DateTime }) startsAt: Date,
    @Args('hold', { type: () => String, nullable: true, description: 'Token of a hold.' }) hold: string | undefined,
  ) {
    return this.holds.chosen(offer, startsAt, hold);
  }
}
