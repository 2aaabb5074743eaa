import { Field, ID, InterfaceType, Int } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from './locale.ts';
import { DateTime, LocalisedText } from './scalars.ts';

@InterfaceType({ description: 'What authors see of a course or a material in lists.' })
export abstract class AuthoredWork {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'draft (never published), published or withdrawn.' })
  status!: string;

  @Field(() => LocaleEnum)
  sourceLocale!: Locale;

  @Field(() => LocalisedText, { nullable: true, description: 'The draft’s, where there is one.' })
  title!: Text | null;

  @Field(() => LocalisedText, { nullable: true })
  organisation!: Text | null;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int, { nullable: true, description: 'Number of the published revision.' })
  revision!: number | null;

  @Field(() => String, { nullable: true, description: 'editing or submitted; null without a draft.' })
  draftState!: string | null;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => String, { nullable: true })
  savedBy!: string | null;
}

@InterfaceType()
export abstract class PublishedRevision {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => DateTime)
  publishedAt!: string;
}

@InterfaceType()
export abstract class ReviewDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'submitted, taken-back, sent-back, published or withdrawn.' })
  decision!: string;

  @Field(() => String)
  note!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => DateTime)
  decidedAt!: string;

  @Field(() => Int, { nullable: true })
  revision!: number | null;
}

@InterfaceType()
export abstract class SavedVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => DateTime)
  savedAt!: string;

  @Field(() => String, { nullable: true })
  savedBy!: string | null;
}
