import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { EntryWords } from './entry.graphql.ts';
import { MyPhoto } from './participation.graphql.ts';

@InputType({ description: 'What stands in one field of the form, as it was typed.' })
export class EntryAnswerInput {
  @Field(() => String)
  name!: string;

  @Field(() => [String])
  values!: string[];
}

@ObjectType()
export class EntryAnswer {
  @Field(() => String)
  name!: string;

  @Field(() => [String])
  values!: string[];
}

@InputType()
export class KeepDraftInput {
  @Field(() => String, { description: 'Slug of the contest.' })
  contest!: string;

  @Field(() => String, { description: 'From the answer of PUT /uploads.' })
  uploadId!: string;

  @Field(() => LocaleEnum, { description: 'Of the words.' })
  locale!: Locale;

  @Field(() => Int, { description: 'That the page has seen; 0 before the draft is kept for the first time.' })
  version!: number;

  @Field(() => [EntryAnswerInput])
  answers!: EntryAnswerInput[];
}

@ObjectType()
export class DraftKept {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({
  description: 'An own photo with all that its author has said of it, to go on with it or to change it.',
  implements: () => [EntryWords],
})
export class MyEntry extends MyPhoto {
  @Field(() => String)
  uploadId!: string;

  @Field(() => Int, { description: 'Grows with each change; a change names the one that it was made on.' })
  version!: number;

  @Field(() => [EntryAnswer], { description: 'By the names of the form’s fields.' })
  answers!: EntryAnswer[];
}

export const KeepDraftResult = resultOf('KeepDraftResult', () => DraftKept);
