import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { Day, LocalisedText } from '../../shared/scalars.ts';

@ObjectType({ description: 'A booked visit that needs the room on a day; nothing of the visitor is said.' })
export class VisitOfDay {
  @Field(() => ID)
  id!: string;

  @Field(() => Day)
  day!: string;

  @Field(() => String, { description: 'HH:MM by the clock of the place.' })
  time!: string;

  @Field(() => LocalisedText, { nullable: true })
  service!: Text | null;
}

@ArgsType()
export class RoomVisitsArgs {
  @Field(() => String)
  slug!: string;

  @Field(() => Day)
  firstDay!: string;

  @Field(() => Day)
  lastDay!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;
}

@ObjectType()
export class RoomHoliday {
  @Field(() => Day)
  day!: string;

  @Field(() => String, { description: 'Its name’s key.' })
  code!: string;

  @Field(() => Boolean, { description: 'The room is closed that day as it is: by the week, or already entered.' })
  isClosed!: boolean;

  @Field(() => [VisitOfDay], { description: 'What would be in the way.' })
  visits!: VisitOfDay[];
}

@InputType()
export class CloseHolidaysInput {
  @Field(() => String, { description: 'Slug.' })
  room!: string;

  @Field(() => [Day])
  days!: string[];

  @Field(() => [ID], { description: 'Visits that the actor has seen; where there is another one, nothing is closed.' })
  seenVisits!: string[];

  @Field(() => Int, { nullable: true, description: 'Of the plan of hours that was seen, as for its other changes.' })
  expectedVersion?: number | null;
}

@ObjectType()
export class HolidaysClosed {
  @Field(() => Int)
  closed!: number;
}

export const HolidaysClosedResult = resultOf('HolidaysClosedResult', () => HolidaysClosed);
