import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { resultOf } from '../shared/refused.ts';
import { Day, LocalisedText } from '../shared/scalars.ts';

@ObjectType({ description: 'Hours of a weekday, as they are kept now or from a coming day on.' })
export class OpeningHours {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => String, { description: 'HH:MM' })
  opens!: string;

  @Field(() => String, { description: 'HH:MM; 24:00 is midnight at the end of the day.' })
  closes!: string;

  @Field(() => LocalisedText, { nullable: true, description: 'The point where they are kept; null for every point.' })
  room!: Text | null;

  @Field(() => Day, { nullable: true, description: 'Null for hours that hold already.' })
  firstDay!: string | null;

  @Field(() => Day, { nullable: true, description: 'Null where they have no end.' })
  lastDay!: string | null;
}

@ObjectType({
  description: 'Days that depart from the week: closed ones that were entered together, or a day of other hours.',
})
export class DepartingDays {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'closed or extra' })
  kind!: string;

  @Field(() => Day)
  firstDay!: string;

  @Field(() => Day)
  lastDay!: string;

  @Field(() => String, { nullable: true })
  opens!: string | null;

  @Field(() => String, { nullable: true })
  closes!: string | null;

  @Field(() => LocalisedText, { nullable: true })
  room!: Text | null;
}

@ObjectType({ description: 'The opening hours of a diary: of a person, an interpreter, a room or a space in it.' })
export class OpeningPlan {
  @Field(() => Int, { description: 'Grows with every change of the diary.' })
  version!: number;

  @Field(() => [OpeningHours], { description: 'What holds today or will; by weekday and time.' })
  hours!: OpeningHours[];

  @Field(() => [DepartingDays], { description: 'From today on.' })
  departing!: DepartingDays[];
}

@ObjectType()
export class DiaryRef {
  @Field(() => ID)
  id!: string;
}

export const OpeningHoursResult = resultOf('OpeningHoursResult', () => DiaryRef);
