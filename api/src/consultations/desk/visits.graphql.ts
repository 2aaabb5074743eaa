import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, Day, LocalisedText } from '../../shared/scalars.ts';
import { BookingState, CancelledBy, type Canceller } from '../bookings.graphql.ts';

export const Attendance = { attended: 'attended', missed: 'missed' } as const;
registerEnumType(Attendance, { name: 'Attendance' });

export type AttendanceName = keyof typeof Attendance;

@ObjectType({ description: 'What a visitor has said of themselves; erased some time after the visit.' })
export class Visitor {
  @Field(() => String, { description: 'What they want to be called.' })
  name!: string;

  @Field(() => String, { description: 'phone, sms, email or none' })
  reach!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [String], { description: 'What is to be arranged for the visit.' })
  adjustments!: string[];

  @Field(() => String, { nullable: true, description: 'For the consultant of this visit alone; null for all others.' })
  note!: string | null;
}

@ObjectType({ description: 'A booking as those see it who receive the visitor.' })
export class Visit {
  @Field(() => ID)
  id!: string;

  @Field(() => BookingState)
  state!: 'booked' | 'cancelled';

  @Field(() => Attendance, { nullable: true })
  attendance!: AttendanceName | null;

  @Field(() => String, { description: 'online, desk or walk-in' })
  origin!: string;

  @Field(() => CancelledBy, { nullable: true, description: 'Null while it stands, and where nobody noted it.' })
  cancelledBy!: Canceller | null;

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => Day)
  day!: string;

  @Field(() => String, { description: 'HH:MM on the clock of the place.' })
  time!: string;

  @Field(() => String)
  endTime!: string;

  @Field(() => LocalisedText)
  service!: Text;

  @Field(() => LocalisedText)
  room!: Text;

  @Field(() => String)
  roomSlug!: string;

  @Field(() => LocalisedText)
  library!: Text;

  @Field(() => String)
  address!: string;

  @Field(() => ID)
  offerId!: string;

  @Field(() => [LocalisedText], { description: 'Who receives the visitor.' })
  consultants!: Text[];

  @Field(() => String)
  channel!: string;

  @Field(() => String, { nullable: true, description: 'Where the video call takes place, once it is known.' })
  videoUrl!: string | null;

  @Field(() => String)
  language!: string;

  @Field(() => String, { description: 'self, other or minor' })
  forWhom!: string;

  @Field(() => Int)
  places!: number;

  @Field(() => String, { nullable: true, description: 'Null once it is erased.' })
  code!: string | null;

  @Field(() => Visitor, { nullable: true, description: 'Null once it is erased, or when the day is over.' })
  visitor!: Visitor | null;

  @Field(() => Boolean, { description: 'The visit has begun: it can be said whether the visitor came.' })
  hasBegun!: boolean;

  @Field(() => Boolean, { description: 'It can still be moved and cancelled.' })
  canBeChanged!: boolean;

  @Field(() => Boolean, { description: 'The visitor still has to be told of a change.' })
  isToCall!: boolean;
}

export const VisitResult = resultOf('VisitResult', () => Visit);
