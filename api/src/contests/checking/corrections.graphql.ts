import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { Day, LocalisedText } from '../../shared/scalars.ts';
import { PhotoReasonEnum } from '../photo.graphql.ts';
import type { PhotoReason } from './checking.rules.ts';

@ObjectType({ description: 'What the organisers ask the author of an entry.' })
export class AskedCorrection {
  @Field(() => ID)
  photoId!: string;

  @Field(() => String)
  contestSlug!: string;

  @Field(() => LocalisedText)
  contestTitle!: Text;

  @Field(() => [PhotoReasonEnum])
  reasons!: PhotoReason[];

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Day, { description: 'The last day to answer.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'That day has passed.' })
  isOverdue!: boolean;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  altText!: string;

  @Field(() => String, { nullable: true })
  story!: string | null;

  @Field(() => String, { nullable: true })
  credit!: string | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => LocaleEnum, { description: 'Language of the words.' })
  locale!: Locale;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => String, { description: 'Time zone in which the last day ends.' })
  zone!: string;
}

@InputType()
export class AnswerCorrectionInput {
  @Field(() => ID)
  photoId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  altText!: string;

  @Field(() => String, { nullable: true })
  story?: string | null;

  @Field(() => String, { nullable: true })
  credit?: string | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed where no words were changed.' })
  answer?: string | null;
}
