import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf, PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, LocalisedText } from '../../shared/scalars.ts';
import { PracticeCriterion, PracticeFile, PracticeRound, PracticeVerdictEnum } from './practice.graphql.ts';
import type { PracticeVerdict } from './practice.rules.ts';

@ObjectType({ description: 'A practice task that waits for the actor to review it. It does not say whose it is.' })
export class WaitingReview {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  courseTitle!: Text;

  @Field(() => LocalisedText)
  lessonTitle!: Text;

  @Field(() => Int, { description: 'How often the learner has handed it in.' })
  number!: number;

  @Field(() => DateTime)
  handedInAt!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it is held for the actor; null before they take it.',
  })
  heldUntil!: string | null;
}

@ObjectType()
export class WaitingReviewConnection extends connectionOf(() => WaitingReview) {}

@ArgsType()
export class WaitingReviewsArgs extends PageArgs {
  @Field(() => LocaleEnum)
  locale!: Locale;
}

@ObjectType({ description: 'A task that the actor has taken, with all they need to review it.' })
export class Review extends WaitingReview {
  @Field(() => LocalisedText, { description: 'HTML that is safe to show.' })
  task!: Text;

  @Field(() => [PracticeCriterion])
  criteria!: PracticeCriterion[];

  @Field(() => String)
  text!: string;

  @Field(() => [PracticeFile])
  files!: PracticeFile[];

  @Field(() => [PracticeRound], { description: 'Earlier rounds of the same task, latest first.' })
  earlier!: PracticeRound[];

  @Field(() => PracticeVerdictEnum, { nullable: true, description: 'Null until the actor has given the review.' })
  verdict!: PracticeVerdict | null;
}

@ObjectType()
export class TakenReview {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  heldUntil!: Date;
}

@ObjectType()
export class ReturnedReview {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
export class GivenReview {
  @Field(() => PracticeVerdictEnum)
  verdict!: PracticeVerdict;
}

@InputType()
export class ReviewMarkInput {
  @Field(() => ID)
  criterion!: string;

  @Field(() => Boolean)
  isMet!: boolean;

  @Field(() => String, { defaultValue: '' })
  comment!: string;
}

@InputType()
export class GiveReviewInput {
  @Field(() => ID)
  id!: string;

  @Field(() => [ReviewMarkInput])
  marks!: ReviewMarkInput[];

  @Field(() => String, { description: 'To the learner.' })
  words!: string;
}

export const TakeReviewResult = resultOf('TakeReviewResult', () => TakenReview);
export const GiveReviewResult = resultOf('GiveReviewResult', () => GivenReview);
