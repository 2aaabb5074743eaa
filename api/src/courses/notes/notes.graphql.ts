import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf, PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, LocalisedText } from '../../shared/scalars.ts';

@ObjectType({ description: 'What a learner wrote for themselves; nobody else can read it.' })
export class Note {
  @Field(() => String)
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A text that was saved in another window meanwhile and that this one took the place of.',
  })
  other!: string | null;

  @Field(() => Int, { description: 'Send it along with the next text, so that none is lost.' })
  version!: number;

  @Field(() => DateTime)
  writtenAt!: string | Date;
}

@InputType()
export class NotePlaceInput {
  @Field(() => String, { description: 'Of the course.' })
  slug!: string;

  @Field(() => ID)
  lesson!: string;

  @Field(() => ID, { description: 'A reflection of the lesson.' })
  block!: string;
}

@InputType()
export class NoteInput extends NotePlaceInput {
  @Field(() => String)
  text!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the writer has seen; null when they saw no note.',
  })
  version?: number | null;
}

@ObjectType({ description: 'A note with the place that it was written at.' })
export class MyNote extends Note {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Of the course.' })
  slug!: string;

  @Field(() => LocalisedText)
  courseTitle!: Text;

  @Field(() => ID)
  lesson!: string;

  @Field(() => LocalisedText)
  lessonTitle!: Text;

  @Field(() => ID)
  block!: string;

  @Field(() => LocalisedText, { description: 'What the note answers, as HTML that is safe to show.' })
  prompt!: Text;
}

@ObjectType()
export class MyNoteConnection extends connectionOf(() => MyNote) {}

@ArgsType()
export class MyNotesArgs extends PageArgs {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Boolean, { defaultValue: false })
  isEasy!: boolean;

  @Field(() => String, { nullable: true, description: 'Only notes of this course.' })
  slug?: string | null;
}

export const SaveNoteResult = resultOf('SaveNoteResult', () => Note);
