import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Verdict } from '@inclusive/grading/grade';
import type { QuestionType } from '@inclusive/grading/question';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { resultOf } from '../shared/refused.ts';
import { DateTime, LocalisedText } from '../shared/scalars.ts';
import { LearningQuiz } from './learning.graphql.ts';

export const QuestionTypeEnum = { one: 'one', several: 'several', trueOrFalse: 'true-false' } as const satisfies Record<
  string,
  QuestionType
>;
registerEnumType(QuestionTypeEnum, { name: 'QuestionType' });

export const VerdictEnum = { right: 'right', partly: 'partly', wrong: 'wrong' } as const satisfies Record<
  Verdict,
  Verdict
>;
registerEnumType(VerdictEnum, { name: 'Verdict' });

@ObjectType()
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

  @Field(() => Boolean, { nullable: true, description: 'Null until the quiz is passed.' })
  isRight!: boolean | null;

  @Field(() => LocalisedText, { nullable: true, description: 'Null until the answers are handed in.' })
  feedback!: Text | null;
}

@ObjectType()
export class QuizQuestion {
  @Field(() => ID)
  id!: string;

  @Field(() => QuestionTypeEnum)
  type!: QuestionType;

  @Field(() => LocalisedText)
  text!: Text;

  @Field(() => [QuizOption], { description: "In this attempt's order." })
  options!: QuizOption[];

  @Field(() => VerdictEnum, { nullable: true, description: 'Null until the answers are handed in.' })
  verdict!: Verdict | null;

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'Null until answered rightly and handed in, or the quiz is passed.',
  })
  explanation!: Text | null;
}

@ObjectType()
export class QuizAttempt {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => DateTime)
  startedAt!: string;

  @Field(() => DateTime, { nullable: true })
  submittedAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'Right answers; null until they are handed in.' })
  right!: number | null;

  @Field(() => Boolean, { nullable: true })
  isPassed!: boolean | null;

  @Field(() => [QuizQuestion])
  questions!: QuizQuestion[];
}

@ObjectType({ description: "A course's quiz as one learner takes it." })
export class Quiz extends LearningQuiz {
  @Field(() => LocalisedText)
  intro!: Text;

  @Field(() => QuizAttempt, { nullable: true, description: 'The attempt under way, else the latest one.' })
  attempt!: QuizAttempt | null;
}

@InputType()
export class AnswerInput {
  @Field(() => ID)
  attempt!: string;

  @Field(() => ID)
  question!: string;

  @Field(() => [ID], { description: 'Ids of the options that are chosen; none takes the answer back.' })
  chosen!: string[];
}

@ObjectType({ description: 'An answer that the server now holds.' })
export class SavedAnswer {
  @Field(() => ID)
  question!: string;

  @Field(() => Int, { description: 'Questions of the attempt that have an answer.' })
  answered!: number;
}

@ObjectType({ description: 'An attempt that is open for answers.' })
export class StartedQuiz {
  @Field(() => ID)
  attempt!: string;
}

@ObjectType({ description: 'What an attempt came to.' })
export class SubmittedQuiz {
  @Field(() => ID)
  attempt!: string;

  @Field(() => Int)
  right!: number;

  @Field(() => Boolean)
  isPassed!: boolean;

  @Field(() => Boolean, { description: 'Nothing of the course is missing any more.' })
  isCourseCompleted!: boolean;
}

export const StartQuizResult = resultOf('StartQuizResult', () => StartedQuiz);
export const AnswerQuestionResult = resultOf('AnswerQuestionResult', () => SavedAnswer);
export const SubmitQuizResult = resultOf('SubmitQuizResult', () => SubmittedQuiz);
