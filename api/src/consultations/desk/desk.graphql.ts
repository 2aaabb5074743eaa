import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, Day, LocalisedText } from '../../shared/scalars.ts';
import { BookConsultationInput } from '../bookings.graphql.ts';
import { Visit } from './visits.graphql.ts';

@ObjectType({ description: 'An information point that somebody serves, or keeps a diary at.' })
export class DeskPoint {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => LocalisedText)
  library!: Text;

  @Field(() => String)
  zone!: string;

  @Field(() => Boolean, { description: 'All of the point is served, not one diary alone.' })
  isServed!: boolean;
}

@ObjectType({ description: 'A stretch of a day on the clock of the place.' })
export class Span {
  @Field(() => String, { description: 'HH:MM' })
  from!: string;

  @Field(() => String, { description: 'HH:MM' })
  to!: string;
}

export const EntryKind = { visit: 'visit', hold: 'hold', offer: 'offer', block: 'block' } as const;
registerEnumType(EntryKind, { name: 'DiaryEntryKind' });

@ObjectType({ description: 'What stands in a diary: a visit, a time that is kept or offered, or one that is blocked.' })
export class DiaryEntry extends Span {
  @Field(() => EntryKind)
  kind!: keyof typeof EntryKind;

  @Field(() => ID, { nullable: true, description: 'Of the visit or the block.' })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is blocked.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'HH:MM until which it is kept or offered.' })
  until!: string | null;
}

@ObjectType({ description: 'The day of a person, a room, or a space in it.' })
export class DeskDiary {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'person, room, space or interpreter' })
  kind!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;

  @Field(() => [Span])
  open!: Span[];

  @Field(() => [Span], { description: 'From the present moment on.' })
  free!: Span[];

  @Field(() => [DiaryEntry])
  entries!: DiaryEntry[];
}

@ObjectType({ description: 'How many wait for a service on this day.' })
export class DeskWaiting {
  @Field(() => LocalisedText)
  service!: Text;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int, { description: 'Of them, to how many a time is offered at the moment.' })
  offered!: number;
}

@ObjectType({ description: 'A day at an information point.' })
export class DeskDay {
  @Field(() => DeskPoint)
  point!: DeskPoint;

  @Field(() => Day)
  day!: string;

  @Field(() => Day)
  today!: string;

  @Field(() => String, { description: 'HH:MM at the place.' })
  now!: string;

  @Field(() => [DeskDiary])
  diaries!: DeskDiary[];

  @Field(() => [Visit])
  visits!: Visit[];

  @Field(() => [Visit], { description: 'Visits that would have been on this day.' })
  cancelled!: Visit[];

  @Field(() => [DeskWaiting])
  waiting!: DeskWaiting[];
}

@ObjectType({ description: 'The next time at which somebody who is here can be received.' })
export class WalkInTime {
  @Field(() => ID)
  offerId!: string;

  @Field(() => LocalisedText)
  service!: Text;

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => String)
  time!: string;

  @Field(() => String)
  endTime!: string;

  @Field(() => Boolean)
  isNow!: boolean;

  @Field(() => [String])
  languages!: string[];
}

@InputType()
export class BookAtDeskInput extends BookConsultationInput {
  @Field(() => Boolean, { defaultValue: false, description: 'The visitor is here: they are received, name or not.' })
  isHere!: boolean;
}

export const BookAtDeskResult = resultOf('BookAtDeskResult', () => Visit);
