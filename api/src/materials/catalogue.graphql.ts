import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MediaFile } from '@inclusive/course-content/block';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { DateTime, LocalisedText } from '../shared/scalars.ts';

@InputType()
export class MaterialFilter {
  @Field(() => String, { nullable: true })
  topic?: string | null;

  @Field(() => String, { nullable: true })
  audience?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'guide, lesson-plan, exercise …: `materialTypes` of course-content.',
  })
  type?: string | null;

  @Field(() => String, { nullable: true, description: 'lv, lt, en, or in easy language lv-easy, lt-easy, en-easy.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'CC-BY-4.0 …: `licences` of course-content.' })
  licence?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of the partner.' })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'page, file, audio, video or link.' })
  kind?: string | null;
}

@ArgsType()
export class MaterialsArgs extends PageArgs {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => MaterialFilter, { nullable: true })
  filter?: MaterialFilter | null;
}

@ArgsType()
export class MaterialFacetsArgs {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => MaterialFilter, { nullable: true })
  filter?: MaterialFilter | null;
}

@ObjectType({ description: 'An image of the public store, at /media/<file>.' })
export class MaterialCover implements MediaFile {
  @Field(() => String)
  file!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => LocalisedText)
  alt!: Text;
}

@ObjectType()
export class MaterialListItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText, { nullable: true })
  abstract!: Text | null;

  @Field(() => LocalisedText, { nullable: true, description: 'Name of the partner that gives it.' })
  organisation!: Text | null;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  type!: string;

  @Field(() => String)
  licence!: string;

  @Field(() => [String])
  topics!: string[];

  @Field(() => [String])
  audiences!: string[];

  @Field(() => [String])
  authors!: string[];

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => [String], { description: 'Variants that it has: lv, lv-easy …' })
  languages!: string[];

  @Field(() => MaterialCover, { nullable: true })
  cover!: MaterialCover | null;

  @Field(() => [String], { description: 'Endings of its files: pdf, docx …' })
  formats!: string[];

  @Field(() => DateTime)
  publishedAt!: string;
}

@ObjectType()
export class MaterialConnection extends connectionOf(() => MaterialListItem) {}

@ObjectType({ description: 'A value to filter by, and how many there would be with it and the other filters.' })
export class MaterialFacet {
  @Field(() => String)
  value!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class MaterialPartnerFacet extends MaterialFacet {
  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;
}

@ObjectType({ description: 'What materials can be filtered by: each value with its count under the other filters.' })
export class MaterialFacets {
  @Field(() => Int, { description: 'Materials under all the filters.' })
  total!: number;

  @Field(() => [MaterialFacet])
  topics!: MaterialFacet[];

  @Field(() => [MaterialFacet])
  audiences!: MaterialFacet[];

  @Field(() => [MaterialFacet])
  types!: MaterialFacet[];

  @Field(() => [MaterialFacet])
  languages!: MaterialFacet[];

  @Field(() => [MaterialFacet])
  licences!: MaterialFacet[];

  @Field(() => [MaterialFacet])
  kinds!: MaterialFacet[];

  @Field(() => [MaterialPartnerFacet])
  partners!: MaterialPartnerFacet[];
}
