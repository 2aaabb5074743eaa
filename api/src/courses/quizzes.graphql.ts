import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { resultOf } from '../shared/refused.ts';
import { DateTime, LocalisedText } from '../shared/scalars.ts';
import { LearningQuiz } from './learning.graphql.ts';
import { GivenAnswer, QuizQuestion } from './questions.graphql.ts';

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

@ObjectType({ description: 'Whether another attempt may begin.' })
export class NextAttempt {
  @Field(() => Int, { nullable: true, description: 'Attempts that are left; null without a limit.' })
  left!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on; null when it may begin now, or never.' })
  opensAt!: Date | null;
}

@ObjectType({ description: "A course's quiz as one learner takes it." })
export class Quiz extends LearningQuiz {
  @Field(() => LocalisedText)
  intro!: Text;

  @Field(() => NextAttempt)
  next!: NextAttempt;

  @Field(() => QuizAttempt, { nullable: true, description: 'The attempt under way, else the latest one.' })
  attempt!: QuizAttempt | null;
}

@InputType()
export class AnswerInput {
  @Field(() => ID)
  attempt!: string;

  @Field(() => ID)
  question!: string;

  @Field(() => GivenAnswer)
  answer!: GivenAnswer;
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
