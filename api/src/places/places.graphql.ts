import {
  ArgsType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  IntersectionType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { LocalisedText } from '../shared/scalars.ts';
import { Doors } from './opening.graphql.ts';

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

  @Field(() => Doors)
  doors!: Doors;
}

@ObjectType()
export class RoomConnection extends connectionOf(() => RoomSummary) {
  @Field(() => Int)
  totalCount!: number;
}

@ArgsType()
export class RoomFilter {
  @Field(() => [String], { nullable: true, description: 'Only rooms that have all of these.' })
  features?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only rooms where this language is spoken.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Only rooms with a service of the same title as this one.' })
  service?: string | null;

  @Field(() => String, { nullable: true, description: 'Only rooms that are open now, or open and quiet now.' })
  now?: string | null;
}

@ArgsType()
export class RoomsArgs extends IntersectionType(PageArgs, RoomFilter, ArgsType) {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => PointInput, { nullable: true, description: 'Nearest rooms come first; without it, by name.' })
  near?: PointInput | null;
}

@ArgsType()
export class RoomFacetsArgs extends RoomFilter {
  @Field(() => LocaleEnum)
  locale!: Locale;
}

@ObjectType()
export class RoomFacetValue {
  @Field(() => String)
  value!: string;

  @Field(() => Int, { description: 'How many rooms there would be with this choice and the others that stand.' })
  count!: number;

  @Field(() => LocalisedText, { nullable: true, description: 'The title of a service.' })
  title!: Text | null;
}

@ObjectType({ description: 'What the list of rooms can be narrowed down by.' })
export class RoomFacets {
  @Field(() => [RoomFacetValue])
  features!: RoomFacetValue[];

  @Field(() => [RoomFacetValue])
  languages!: RoomFacetValue[];

  @Field(() => [RoomFacetValue])
  services!: RoomFacetValue[];

  @Field(() => [RoomFacetValue], { description: 'open, quiet.' })
  now!: RoomFacetValue[];
}
