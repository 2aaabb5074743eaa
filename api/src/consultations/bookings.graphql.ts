import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
import { resultOf } from '../shared/refused.ts';
import { DateTime, Day } from '../shared/scalars.ts';

export const BookingState = { booked: 'booked', cancelled: 'cancelled' } as const;
registerEnumType(BookingState, { name: 'BookingState' });

export const CancelledBy = { visitor: 'visitor', library: 'library' } as const;
registerEnumType(CancelledBy, { name: 'CancelledBy' });

export type Canceller = keyof typeof CancelledBy;

@InputType({ isAbstract: true })
export class VisitorInput {
  @Field(() => ID)
  offerId!: string;

  @Field(() => ID, {
    description: 'A UUID of the sender; the same key gives the same booking, however often it is sent.',
  })
  idempotencyKey!: string;

  @Field(() => LocaleEnum, { description: 'Language of letters to the visitor.' })
  locale!: Locale;

  @Field(() => String, { description: 'Name or any other name to be called by.' })
  name!: string;

  @Field(() => String, { description: 'on-site, phone or video' })
  channel!: string;

  @Field(() => String, { description: 'How to reach the visitor before the visit: one of the offer’s.' })
  reach!: string;

  @Field(() => String, { defaultValue: '' })
  phone!: string;

  @Field(() => String, { defaultValue: '' })
  email!: string;

  @Field(() => String, { description: 'BCP 47' })
  language!: string;

  @Field(() => [String], { defaultValue: [] })
  adjustments!: string[];

  @Field(() => String, { defaultValue: '' })
  note!: string;

  @Field(() => String, { description: 'self, other or minor' })
  forWhom!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'A parent or guardian knows and agrees.' })
  hasGuardian!: boolean;

  @Field(() => Int, { defaultValue: 1, description: 'How many come, where a group is received.' })
  places!: number;

  @Field(() => String, { nullable: true, description: 'For counting alone; kept in the clear.' })
  ageBand?: string | null;

  @Field(() => String, { nullable: true, description: 'For counting alone; kept in the clear.' })
  municipality?: string | null;
}

@InputType()
export class BookConsultationInput extends VisitorInput {
  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => String, { nullable: true, description: 'Token of the hold under which the time is kept.' })
  hold?: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many weeks at the same time of the clock; all or none.' })
  repeats!: number;
}

@ObjectType({ description: 'One of the visits that were booked together.' })
export class SeriesVisit {
  @Field(() => String, { description: 'Opens its booking.' })
  token!: string;

  @Field(() => Day)
  day!: string;

  @Field(() => String)
  time!: string;

  @Field(() => BookingState)
  state!: 'booked' | 'cancelled';
}

@ObjectType({ description: 'A booking as its owner sees it; it tells nothing about a person.' })
export class Booking {
  @Field(() => ID)
  id!: string;

  @Field(() => BookingState)
  state!: 'booked' | 'cancelled';

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => DateTime)
  endsAt!: string;

  @Field(() => Day)
  day!: string;

  @Field(() => String, { description: 'HH:MM on the clock of the place.' })
  time!: string;

  @Field(() => String, { description: 'IANA time zone.' })
  zone!: string;

  @Field(() => String)
  channel!: string;

  @Field(() => String, { nullable: true, description: 'Where the video call takes place, once it is known.' })
  videoUrl!: string | null;

  @Field(() => CancelledBy, { nullable: true, description: 'Null while it stands, and where nobody noted it.' })
  cancelledBy!: Canceller | null;

  @Field(() => String)
  language!: string;

  @Field(() => String, { description: 'Eight letters and digits that can be said over the phone.' })
  code!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  sequence!: number;

  @Field(() => Int)
  places!: number;

  @Field(() => Int, { description: 'How many visits were booked together.' })
  repeats!: number;

  @Field(() => Boolean)
  canBeCancelled!: boolean;

  offerId!: string;

  seriesId!: string | null;
}

@ObjectType()
export class BookedConsultation {
  @Field(() => Booking)
  booking!: Booking;

  @Field(() => String, { description: 'Opens the booking without a code: /booking/<token>.' })
  token!: string;
}

@ObjectType()
export class FoundBooking {
  @Field(() => String)
  token!: string;
}

export const BookConsultationResult = resultOf('BookConsultationResult', () => BookedConsultation);
export const MoveBookingResult = resultOf('MoveBookingResult', () => Booking);
export const CancelBookingResult = resultOf('CancelBookingResult', () => Booking);
export const FindBookingResult = resultOf('FindBookingResult', () => FoundBooking);
