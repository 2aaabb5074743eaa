import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '@inclusive/localisation/locale';
import { CurrentRequest } from '../shared/access/actor.ts';
import { Public } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import {
  BookConsultationInput,
  BookConsultationResult,
  Booking,
  CancelBookingResult,
  FindBookingResult,
  SeriesVisit,
} from './bookings.graphql.ts';
import { BookingsReader } from './bookings.reader.ts';
import { BookingsService } from './bookings.service.ts';
import { Consultant, Offer } from './offers.graphql.ts';
import { OffersReader } from './offers.reader.ts';

@Resolver(() => Booking)
export class BookingsResolver {
  constructor(
    private readonly bookings: BookingsService,
    private readonly offers: OffersReader,
    private readonly reader: BookingsReader,
  ) {}

  @Public()
  @Mutation(() => BookConsultationResult, { description: 'Books a time; the visitor needs no account.' })
  bookConsultation(@Args('input') input: BookConsultationInput) {
    return this.bookings.book(input);
  }

  @Public()
  @Mutation(() => FindBookingResult, { description: 'Finds a booking by its code; wrong codes are counted.' })
  findBooking(@Args('code', { type: () => String }) code: string, @CurrentRequest() request: FastifyRequest) {
    return this.bookings.findByCode(code, request.ip);
  }

  @Public()
  @Mutation(() => CancelBookingResult, { description: 'Gives the time free; doing it again changes nothing.' })
  cancelBooking(@Args('token', { type: () => String }) token: string, @CurrentRequest() request: FastifyRequest) {
    return this.bookings.cancel(token, request.ip);
  }

  @Public()
  @Query(() => Booking, { nullable: true, description: 'Null where the link is wrong, or its details are erased.' })
  async booking(@Args('token', { type: () => String }) token: string, @CurrentRequest() request: FastifyRequest) {
    return (await this.bookings.ownOf(token, request.ip))?.booking ?? null;
  }

  @ResolveField(() => [SeriesVisit], { description: 'All visits that were booked together; empty for a single one.' })
  series(@Parent() booking: Booking) {
    return booking.seriesId ? this.reader.series(booking.seriesId) : [];
  }

  @ResolveField(() => [Consultant], { description: 'Who receives the visitor; of several people the chosen one.' })
  consultants(@Parent() booking: Booking, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.offers.receiving(booking.id, locale);
  }

  @ResolveField(() => Offer)
  offer(@Parent() booking: Booking, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.offers.offer(booking.offerId, locale);
  }
}
