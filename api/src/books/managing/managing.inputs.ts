import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';

@InputType()
export class EnterBookInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { defaultValue: '' })
  isbn!: string;
}

@InputType()
export class BookFieldInput {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  text!: string;
}

@InputType()
export class BookWordsInput {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  summary!: string;

  @Field(() => String)
  use!: string;

  @Field(() => String)
  coverAlt!: string;
}

@InputType()
export class SaveBookInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => String)
  source!: string;

  @Field(() => [BookFieldInput], { description: 'A field that is not among them stays as it is.' })
  fields!: BookFieldInput[];

  @Field(() => [BookWordsInput])
  words!: BookWordsInput[];
}

@InputType()
export class SetBookStatusInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'published or withdrawn.' })
  status!: string;
}

@InputType()
export class SetBookHoldingInput {
  @Field(() => ID)
  bookId!: string;

  @Field(() => ID)
  roomId!: string;

  @Field(() => Int, { description: '0 when the room holds it no longer.' })
  copies!: number;

  @Field(() => String, { defaultValue: '' })
  note!: string;
}
