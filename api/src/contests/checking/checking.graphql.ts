import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, Day, LocalisedText } from '../../shared/scalars.ts';
import { EntryWords } from '../entries/entry.graphql.ts';
import { PhotoDecided, QueuedPhoto } from './moderation.graphql.ts';
import { enumOf, PhotoReasonEnum, PhotoStateEnum } from '../photo.graphql.ts';
import type { PhotoState } from '../photo.rules.ts';
import type { Likeness } from '../pipeline/perceptual-hash.rules.ts';
import { type CheckingAct, checkingActs, type PhotoReason } from './checking.rules.ts';

const CheckingActEnum = enumOf('CheckingAct', checkingActs);
const LikenessEnum = enumOf('PhotoLikeness', ['strong', 'possible']);

@ObjectType({ description: 'How many entries of the actor’s contests there are of each kind.' })
export class QueueCounts {
  @Field(() => Int)
  waiting!: number;

  @Field(() => Int, { description: 'Asked back to their authors.' })
  correction!: number;

  @Field(() => Int)
  approved!: number;

  @Field(() => Int)
  rejected!: number;

  @Field(() => Int)
  disqualified!: number;

  @Field(() => Int, { description: 'Of those that wait or are asked back: looks like another one.' })
  like!: number;

  @Field(() => Int, { description: 'Of those that wait or are asked back: somebody has not agreed.' })
  releases!: number;

  @Field(() => Int, { description: 'Of those that wait: their author has answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Of those that are asked back: the day to answer has passed.' })
  overdue!: number;
}

@ObjectType({ description: 'A contest that the actor’s organisations run.' })
export class QueueContest {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;
}

@ObjectType()
export class QueueOverview {
  @Field(() => QueueCounts)
  counts!: QueueCounts;

  @Field(() => [QueueContest])
  contests!: QueueContest[];
}

@ArgsType()
export class EntryArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;
}

@ObjectType({ description: 'An entry of the same contest that another one looks like: a hint, never a decision.' })
export class LikeEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => LikenessEnum)
  likeness!: Likeness;

  @Field(() => Boolean, { description: 'In a mirror.' })
  isMirrored!: boolean;

  @Field(() => Boolean, { description: 'Both were sent by the same person.' })
  isSameAuthor!: boolean;

  @Field(() => PhotoStateEnum)
  state!: PhotoState;

  @Field(() => String)
  title!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => DateTime)
  submittedAt!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType({ description: 'A text of the entry as it was when its author was asked, where it is another one now.' })
export class ChangedWords {
  @Field(() => String, { description: 'title, altText, story, credit or place' })
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;
}

@ObjectType({ description: 'What the author of an entry was asked to change or to explain.' })
export class PhotoRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => [PhotoReasonEnum])
  reasons!: PhotoReason[];

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => DateTime)
  askedAt!: string;

  @Field(() => Day, { description: 'The last day to answer.' })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: 'What the author wrote.' })
  answer!: string | null;

  @Field(() => DateTime, { nullable: true })
  answeredAt!: string | null;

  @Field(() => Boolean)
  isOverdue!: boolean;

  @Field(() => [ChangedWords])
  changes!: ChangedWords[];
}

@ObjectType({ description: 'What happened to an entry, by whom and when.' })
export class EntryChange {
  @Field(() => String, { description: 'Such as "photo.approved" or "release.given".' })
  code!: string;

  @Field(() => DateTime)
  at!: string;

  @Field(() => String, { nullable: true, description: 'An organiser; nobody else is named.' })
  personName!: string | null;

  @Field(() => [PhotoReasonEnum])
  reasons!: PhotoReason[];
}

@ObjectType({ description: 'Everything that those who check an entry see of it.', implements: () => [EntryWords] })
export class EntryToCheck extends QueuedPhoto {
  @Field(() => [PhotoReasonEnum])
  reasons!: PhotoReason[];

  @Field(() => String, { nullable: true })
  reasonNote!: string | null;

  @Field(() => [CheckingActEnum], { description: 'What can be done with it as it stands.' })
  acts!: CheckingAct[];

  @Field(() => Boolean, { description: 'It shows a minor, and the contest shows none: it cannot be approved.' })
  isBarred!: boolean;

  @Field(() => [LikeEntry], { description: 'The most alike first.' })
  likes!: LikeEntry[];

  @Field(() => [PhotoRequest], { description: 'The latest first.' })
  requests!: PhotoRequest[];

  @Field(() => [EntryChange], { description: 'The latest first.' })
  history!: EntryChange[];
}

@InputType()
export class AskForCorrectionInput {
  @Field(() => ID)
  photoId!: string;

  @Field(() => [PhotoReasonEnum])
  reasons!: PhotoReason[];

  @Field(() => String, { nullable: true, description: 'Goes to the author as it is; needed with the reason OTHER.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day to answer, YYYY-MM-DD.' })
  dueOn?: string | null;
}

@InputType()
export class DisqualifyPhotoInput {
  @Field(() => ID)
  photoId!: string;

  @Field(() => [PhotoReasonEnum])
  reasons!: PhotoReason[];

  @Field(() => String, { nullable: true, description: 'Goes to the author as it is; needed with the reason OTHER.' })
  note?: string | null;
}

@InputType()
export class UndoDecisionInput {
  @Field(() => ID)
  photoId!: string;

  @Field(() => PhotoStateEnum, { description: 'As it was seen: another decision is not undone.' })
  state!: PhotoState;
}

export const CheckPhotoResult = resultOf('CheckPhotoResult', () => PhotoDecided);
