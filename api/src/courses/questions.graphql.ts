import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Verdict } from '@inclusive/grading/grade';
import type { QuestionType } from '@inclusive/grading/question';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocalisedText } from '../shared/scalars.ts';

export const QuestionTypeEnum = {
  one: 'one',
  several: 'several',
  trueOrFalse: 'true-false',
  match: 'match',
  order: 'order',
  gap: 'gap',
  short: 'short',
  numeric: 'numeric',
} as const satisfies Record<string, QuestionType>;
registerEnumType(QuestionTypeEnum, { name: 'QuestionType' });

export const VerdictEnum = { right: 'right', partly: 'partly', wrong: 'wrong' } as const satisfies Record<
  Verdict,
  Verdict
>;
registerEnumType(VerdictEnum, { name: 'Verdict' });

@ObjectType({ description: 'What can be chosen, in questions of one, several, true or false.' })
export class QuizOption {
  @Field(() => ID, { description: 'For a true-or-false question: "true" or "false".' })
  id!: string;

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'Null for true and false: the interface has words for them.',
  })
  text!: Text | null;

  @Field(() => Boolean)
  isChosen!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Null until it may be known.' })
  isRight!: boolean | null;

  @Field(() => LocalisedText, { nullable: true, description: 'Null until the answer is graded.' })
  feedback!: Text | null;
}

@ObjectType({ description: 'What is chosen for a left side, or put into an order.' })
export class QuizItem {
  @Field(() => ID, { description: 'Says nothing of what is right: it is the place in the shuffled list.' })
  id!: string;

  @Field(() => LocalisedText)
  text!: Text;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it stands at its place in the order; null until the answer is graded, and in matching.',
  })
  isRight!: boolean | null;
}

@ObjectType({ description: 'A left side, for which one of the items is chosen.' })
export class QuizPair {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  left!: Text;

  @Field(() => ID, { nullable: true, description: 'The item that is chosen.' })
  chosen!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Null until the answer is graded.' })
  isRight!: boolean | null;

  @Field(() => LocalisedText, { nullable: true, description: 'The right item; null until it may be known.' })
  right!: Text | null;
}

@ObjectType({ description: 'A gap of a sentence; it stands there as [[id]].' })
export class QuizGap {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Empty where nothing is written.' })
  given!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null until the answer is graded.' })
  isRight!: boolean | null;

  @Field(() => [String], { nullable: true, description: 'What is accepted; null until it may be known.' })
  accepted!: string[] | null;
}

@ObjectType({ description: 'A question as one learner may see it now; lists that its type does not use are empty.' })
export class QuizQuestion {
  @Field(() => ID)
  id!: string;

  @Field(() => QuestionTypeEnum)
  type!: QuestionType;

  @Field(() => LocalisedText, { description: 'With [[id]] for each gap.' })
  text!: Text;

  @Field(() => Boolean)
  isAnswered!: boolean;

  @Field(() => [QuizOption], { description: "In this attempt's order." })
  options!: QuizOption[];

  @Field(() => [QuizPair])
  pairs!: QuizPair[];

  @Field(() => [QuizItem], { description: 'What is matched, shuffled; or what is ordered, as the learner has it now.' })
  items!: QuizItem[];

  @Field(() => [LocalisedText], { nullable: true, description: 'Null until it may be known.' })
  rightOrder!: Text[] | null;

  @Field(() => [QuizGap])
  gaps!: QuizGap[];

  @Field(() => String, { nullable: true, description: 'What is written: a short answer or a number.' })
  given!: string | null;

  @Field(() => LocalisedText, { nullable: true, description: 'Of a number.' })
  unit!: Text | null;

  @Field(() => [String], { nullable: true, description: 'What is accepted; null until it may be known.' })
  accepted!: string[] | null;

  @Field(() => String, { nullable: true, description: 'How far a number may be off; null until it may be known.' })
  tolerance!: string | null;

  @Field(() => VerdictEnum, { nullable: true, description: 'Null until the answer is graded.' })
  verdict!: Verdict | null;

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'Null until the question is answered rightly and graded, or all may be known.',
  })
  explanation!: Text | null;
}

@InputType()
export class GivenPair {
  @Field(() => ID)
  left!: string;

  @Field(() => ID, { description: 'Of an item.' })
  item!: string;
}

@InputType()
export class GivenGap {
  @Field(() => ID)
  gap!: string;

  @Field(() => String)
  text!: string;
}

@InputType({
  description: "An answer: the one field that fits the question's type; empty takes an earlier answer back.",
})
export class GivenAnswer {
  @Field(() => [ID], { nullable: true, description: 'Options, of one, several, true or false.' })
  chosen?: string[] | null;

  @Field(() => [GivenPair], { nullable: true, description: 'Of matching; left sides may still be missing.' })
  pairs?: GivenPair[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'All items in their order; the order shown at first is no answer.',
  })
  items?: string[] | null;

  @Field(() => [GivenGap], { nullable: true })
  gaps?: GivenGap[] | null;

  @Field(() => String, { nullable: true, description: 'A short answer, or a number as it is written.' })
  text?: string | null;
}
