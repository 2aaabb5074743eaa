import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { LocalisedText } from '../shared/scalars.ts';

export const RoomStatus = { open: 'open', planned: 'planned' } as const;
registerEnumType(RoomStatus, { name: 'RoomStatus' });

@InputType({ description: 'A point on the map to measure from; rounded, never stored.' })
export class PointInput {
  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;
}

@ObjectType({ description: 'A sensory reading room as it stands in a list.' })
export class RoomSummary {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => RoomStatus)
  status!: 'open' | 'planned';

  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => LocalisedText)
  library!: Text;

  @Field(() => LocalisedText)
  summary!: Text;

  @Field(() => String, { description: 'As it is written locally.' })
  address!: string;

  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;

  @Field(() => [String])
  features!: string[];

  @Field(() => [String], { description: 'Languages spoken there, BCP 47.' })
  languages!: string[];

  @Field(() => Float, { nullable: true, description: 'Kilometres from the point that was asked for.' })
  distanceKm!: number | null;
}

@ObjectType()
export class RoomConnection extends connectionOf(() => RoomSummary) {
  @Field(() => Int)
  totalCount!: number;
}

@ArgsType()
export class RoomsArgs extends PageArgs {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => PointInput, { nullable: true, description: 'Nearest rooms come first; without it, by name.' })
  near?: PointInput | null;

  @Field(() => [String], { nullable: true, description: 'Only rooms that have all of these.' })
  features?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only rooms where this language is spoken.' })
  language?: string | null;
}

@ObjectType({ description: 'What one of the senses meets in a room.' })
export class SenseNote {
  @Field(() => String)
  sense!: string;

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

  @Field(() => LocalisedText, { nullable: true, description: 'As HTML.' })
  whatToExpect!: Text | null;

  @Field(() => [SenseNote])
  senses!: SenseNote[];

  @Field(() => [LocalisedText], { description: 'Things that one can use in the room.' })
  kit!: Text[];

  @Field(() => [StoryStep])
  story!: StoryStep[];
}
