import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, LocalisedText } from '../../shared/scalars.ts';

export const SavedKindEnum = { material: 'material', book: 'book' } as const;
export type SavedKind = keyof typeof SavedKindEnum;
registerEnumType(SavedKindEnum, { name: 'SavedKind' });

@ObjectType({ description: 'A material or book on a person’s own list.' })
export class SavedItem {
  @Field(() => SavedKindEnum)
  kind!: SavedKind;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText, { nullable: true })
  about!: Text | null;

  @Field(() => String, { nullable: true, description: 'Type of a material.' })
  type!: string | null;

  @Field(() => [String], { description: 'Authors.' })
  authors!: string[];

  @Field(() => DateTime)
  savedAt!: string;
}

@ObjectType()
export class SavedItemConnection extends connectionOf(() => SavedItem) {}

@ObjectType()
export class SavedState {
  @Field(() => SavedKindEnum)
  kind!: SavedKind;

  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  isSaved!: boolean;
}

export const SavedStateResult = resultOf('SavedStateResult', () => SavedState);

@ObjectType({ description: 'How it went with a material, in the words of somebody who has used it.' })
export class PracticeNote {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => LocalisedText, { nullable: true, description: 'Where the writer works.' })
  organisation!: Text | null;

  @Field(() => DateTime)
  writtenAt!: string;
}

@ObjectType()
export class PracticeNoteConnection extends connectionOf(() => PracticeNote) {}

@ObjectType({ description: 'A note as its writer sees it.' })
export class OwnPracticeNote extends PracticeNote {
  @Field(() => String, { description: 'waiting, shown or refused.' })
  state!: string;

  @Field(() => String, { description: 'Why it is not shown.' })
  reason!: string;
}

@ObjectType({ description: 'A note that waits for a decision.' })
export class WaitingPracticeNote extends PracticeNote {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText, { description: 'Of the material.' })
  title!: Text;

  @Field(() => String, { nullable: true })
  writer!: string | null;

  @Field(() => Boolean, { description: 'By the actor, so that another person has to decide.' })
  isMine!: boolean;
}

@ObjectType()
export class WaitingPracticeNoteConnection extends connectionOf(() => WaitingPracticeNote) {
  @Field(() => Int)
  totalCount!: number;
}

@ObjectType({ description: 'What a signed-in person has to do with a material.' })
export class MyMaterial {
  @Field(() => Boolean)
  isSaved!: boolean;

  @Field(() => Boolean, { description: 'The person belongs to an organisation and may write how it went.' })
  mayNote!: boolean;

  @Field(() => [OwnPracticeNote])
  notes!: OwnPracticeNote[];
}

@InputType()
export class WritePracticeNoteInput {
  @Field(() => String, { description: 'Slug.' })
  material!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  text!: string;
}

@InputType()
export class DecidePracticeNoteInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  isShown!: boolean;

  @Field(() => String, { defaultValue: '', description: 'Needed where the note is not shown; its writer reads it.' })
  reason!: string;
}

@ObjectType()
export class PracticeNoteRef {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'waiting, shown, refused or deleted.' })
  state!: string;
}

export const PracticeNoteResult = resultOf('PracticeNoteResult', () => PracticeNoteRef);

@InputType()
export class ReportProblemInput {
  @Field(() => String, { description: 'Slug.' })
  material!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  text!: string;

  @Field(() => String, { defaultValue: '', description: 'Where an answer may be sent to.' })
  contact!: string;
}

@ObjectType()
export class ProblemReport {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  contact!: string | null;

  @Field(() => DateTime)
  reportedAt!: string;
}

@ObjectType()
export class ProblemReportConnection extends connectionOf(() => ProblemReport) {
  @Field(() => Int)
  totalCount!: number;
}

@ObjectType()
export class ProblemReported {
  @Field(() => ID)
  id!: string;
}

export const ReportProblemResult = resultOf('ReportProblemResult', () => ProblemReported);
