import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
import { LocalisedText } from '../shared/scalars.ts';
import { RoomSummary } from './places.graphql.ts';

@ArgsType()
export class RoomArgs {
  @Field(() => String)
  slug!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Boolean, { defaultValue: false, description: 'Easy language, wherever the room has it.' })
  isEasy!: boolean;
}

@ObjectType({ description: 'What one of the senses meets in a room.' })
export class SenseNote {
  @Field(() => String)
  sense!: string;

  @Field(() => Int, { nullable: true, description: 'How much there usually is: 0 none, 4 a lot.' })
  level!: number | null;

  @Field(() => LocalisedText)
  text!: Text;
}

@ObjectType({ description: 'Hours of the week at which one sense meets more or less than usual.' })
export class SenseSpanNote {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  sense!: string;

  @Field(() => [Int], { description: 'ISO weekdays: 1 is Monday.' })
  weekdays!: number[];

  @Field(() => String, { description: 'Local time, HH:MM.' })
  opens!: string;

  @Field(() => String)
  closes!: string;

  @Field(() => Int)
  level!: number;

  @Field(() => LocalisedText, { nullable: true })
  text!: Text | null;
}

@ObjectType({ description: 'Something to use in the room.' })
export class KitThing {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'headphones, blanket, book …: for its drawing.' })
  kind!: string;

  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => LocalisedText, { nullable: true })
  note!: Text | null;

  @Field(() => Int, { nullable: true })
  count!: number | null;

  @Field(() => Boolean, { description: 'It may be taken home.' })
  isLent!: boolean;
}

@ObjectType({ description: 'One way of coming.' })
export class WayNote {
  @Field(() => String, { description: 'bus, car, foot, parking or door.' })
  way!: string;

  @Field(() => LocalisedText)
  text!: Text;
}

@ObjectType({ description: 'One step of the social story: what a visit looks like.' })
export class StoryStep {
  @Field(() => String)
  step!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText)
  text!: Text;

  @Field(() => String, { nullable: true, description: 'Path of the picture.' })
  picture!: string | null;

  @Field(() => LocalisedText, { nullable: true, description: 'The picture in words, where the text does not tell it.' })
  alt!: Text | null;
}

@ObjectType({ description: 'A sensory reading room with all that a visitor wants to know beforehand.' })
export class Room extends RoomSummary {
  @Field(() => String)
  zone!: string;

  @Field(() => Boolean)
  hasExactPosition!: boolean;

  @Field(() => Boolean, { description: 'True while the library has not confirmed hours and details.' })
  isExample!: boolean;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => LocalisedText, { nullable: true })
  gettingThere!: Text | null;

  @Field(() => [WayNote])
  ways!: WayNote[];

  @Field(() => LocalisedText, { nullable: true, description: 'As HTML.' })
  whatToExpect!: Text | null;

  @Field(() => [SenseNote])
  senses!: SenseNote[];

  @Field(() => [SenseSpanNote])
  spans!: SenseSpanNote[];

  @Field(() => [KitThing], { description: 'Things that one can use in the room.' })
  kit!: KitThing[];

  @Field(() => [StoryStep])
  story!: StoryStep[];

  @Field(() => [LocaleEnum], { description: 'Languages in which there are easy words.' })
  easyLanguages!: Locale[];
}
