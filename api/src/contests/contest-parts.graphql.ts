import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { DateTime, LocalisedText } from '../shared/scalars.ts';
import { PrizeKindEnum } from './photo.graphql.ts';
import type { PrizeKind } from './contest-parts.rules.ts';

@ObjectType()
export class ContestCategory {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => LocalisedText, { nullable: true })
  description!: Text | null;
}

@ObjectType({ description: 'Whole years on the closing day; without `toAge` there is no upper end.' })
export class ContestAgeGroup {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => Int)
  fromAge!: number;

  @Field(() => Int, { nullable: true })
  toAge!: number | null;

  @Field(() => LocalisedText)
  name!: Text;
}

@ObjectType({ description: 'Of the whole contest, or of one category or age group alone.' })
export class ContestPrize {
  @Field(() => ID)
  id!: string;

  @Field(() => PrizeKindEnum)
  kind!: PrizeKind;

  @Field(() => Int)
  places!: number;

  @Field(() => ID, { nullable: true })
  categoryId!: string | null;

  @Field(() => ID, { nullable: true })
  ageGroupId!: string | null;

  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => LocalisedText, { nullable: true })
  description!: Text | null;
}

@ObjectType({ description: 'A member of the jury who has agreed to be named.' })
export class ContestJuror {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'LV or LT' })
  country!: string;

  @Field(() => LocalisedText, { nullable: true, description: 'The organisation that the juror comes from.' })
  organisation!: Text | null;
}

@ObjectType({ description: 'The regulations in force; an entry names the version that its author agreed to.' })
export class ContestRegulation {
  @Field(() => Int)
  version!: number;

  @Field(() => DateTime)
  publishedAt!: Date;

  @Field(() => LocalisedText, { description: 'As HTML, with headings from h3 downwards.' })
  text!: Text;
}
