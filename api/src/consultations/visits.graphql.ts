import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { DateTime, LocalisedText } from '../shared/scalars.ts';

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

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => String, { description: 'HH:MM on the clock of the place.' })
  time!: string;

  @Field(() => String)
  endTime!: string;

  @Field(() => LocalisedText)
  service!: Text;

  @Field(() => LocalisedText)
  room!: Text;

  @Field(() => [LocalisedText], { description: 'Who receives the visitor.' })
  consultants!: Text[];

  @Field(() => String)
  channel!: string;

  @Field(() => String)
  language!: string;

  @Field(() => String, { description: 'self, other or minor' })
  forWhom!: string;

  @Field(() => Visitor, { nullable: true, description: 'Null once it is erased.' })
  visitor!: Visitor | null;
}
