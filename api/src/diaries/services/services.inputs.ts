import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';

@InputType()
export class CreateServiceInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String, { description: 'In the language of the organisation.' })
  title!: string;
}

@InputType()
export class SaveServiceInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'What was changed; nothing is saved over a later one.' })
  expectedVersion?: number | null;

  @Field(() => String)
  kind!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int)
  stepMinutes!: number;

  @Field(() => Int)
  bufferBefore!: number;

  @Field(() => Int)
  bufferAfter!: number;

  @Field(() => Int)
  noticeMinutes!: number;

  @Field(() => Int)
  horizonDays!: number;

  @Field(() => Int)
  places!: number;

  @Field(() => Int)
  mostRepeats!: number;

  @Field(() => [String])
  languages!: string[];

  @Field(() => [String])
  channels!: string[];

  @Field(() => [String])
  adjustments!: string[];
}

@InputType()
export class SaveServiceWordsInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'What was changed; nothing is saved over a later one.' })
  expectedVersion?: number | null;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String)
  awaits!: string;

  @Field(() => String)
  easySummary!: string;

  @Field(() => String)
  easyAwaits!: string;

  @Field(() => Boolean, { description: 'Read by somebody who speaks the language; else visitors do not see them.' })
  isChecked!: boolean;
}

@InputType()
export class OfferUseInput {
  @Field(() => ID)
  diaryId!: string;

  @Field(() => String, { description: 'open, claimed or choice' })
  use!: string;
}

@InputType()
export class SaveOfferInput {
  @Field(() => ID)
  serviceId!: string;

  @Field(() => Int, { nullable: true, description: 'What was changed; nothing is saved over a later one.' })
  expectedVersion?: number | null;

  @Field(() => ID)
  roomId!: string;

  @Field(() => Boolean)
  isActive!: boolean;

  @Field(() => [OfferUseInput])
  uses!: OfferUseInput[];
}
