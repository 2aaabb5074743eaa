import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, LocalisedText } from '../../shared/scalars.ts';
import type { PracticeState, PracticeVerdict } from './practice.rules.ts';

export const PracticeStateEnum = {
  open: 'open',
  waiting: 'waiting',
  underReview: 'underReview',
  toImprove: 'toImprove',
  accepted: 'accepted',
} as const satisfies Record<string, PracticeState>;
registerEnumType(PracticeStateEnum, { name: 'PracticeState' });

export const PracticeVerdictEnum = { accepted: 'accepted', toImprove: 'toImprove' } as const satisfies Record<
  string,
  PracticeVerdict
>;
registerEnumType(PracticeVerdictEnum, { name: 'PracticeVerdict' });

@ObjectType()
export class PracticeCriterion {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  text!: Text;
}

@ObjectType({ description: 'What a reviewer said about one criterion.' })
export class PracticeMark {
  @Field(() => ID)
  criterion!: string;

  @Field(() => Boolean)
  isMet!: boolean;

  @Field(() => String)
  comment!: string;
}

@ObjectType({
  description: 'A file of a practice task; its path answers the learner and the reviewers of the task alone.',
})
export class PracticeFile {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Ending of its kind, such as "pdf".' })
  ending!: string;

  @Field(() => Int)
  bytes!: number;

  @Field(() => String)
  path!: string;
}

@ObjectType()
export class DetachedFile {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ description: 'A task as it was handed in once, and what the reviewer answered.' })
export class PracticeRound {
  @Field(() => Int, { description: 'Counts from 1.' })
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => [PracticeFile])
  files!: PracticeFile[];

  @Field(() => DateTime)
  handedInAt!: string;

  @Field(() => PracticeVerdictEnum, { nullable: true, description: 'Null until it is reviewed.' })
  verdict!: PracticeVerdict | null;

  @Field(() => String, { nullable: true })
  words!: string | null;

  @Field(() => [PracticeMark])
  marks!: PracticeMark[];

  @Field(() => DateTime, { nullable: true })
  reviewedAt!: string | null;
}

@ObjectType({ description: "A learner's way with a practice task." })
export class PracticeWork {
  @Field(() => PracticeStateEnum)
  state!: PracticeState;

  @Field(() => [PracticeRound], { description: 'Latest first.' })
  rounds!: PracticeRound[];

  @Field(() => [PracticeFile], { description: 'Of the round that can be changed, or handed in next.' })
  files!: PracticeFile[];
}

@InputType()
export class HandInInput {
  @Field(() => String, { description: 'Of the course.' })
  slug!: string;

  @Field(() => ID)
  lesson!: string;

  @Field(() => ID, { description: 'A practice task of the lesson.' })
  block!: string;

  @Field(() => String)
  text!: string;
}

export const HandInPracticeResult = resultOf('HandInPracticeResult', () => PracticeWork);
export const DetachPracticeFileResult = resultOf('DetachPracticeFileResult', () => DetachedFile);
