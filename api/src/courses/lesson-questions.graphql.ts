import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../shared/refused.ts';
import { GivenAnswer, QuizQuestion } from './questions.graphql.ts';

@ObjectType({
  description: 'A self-check inside a lesson: the answer is kept, feedback comes at once, nothing counts.',
})
export class QuestionBlock {
  @Field(() => ID)
  id!: string;

  @Field(() => QuizQuestion)
  question!: QuizQuestion;
}

@InputType()
export class LessonAnswerInput {
  @Field(() => String, { description: 'Slug of the course.' })
  slug!: string;

  @Field(() => ID)
  lesson!: string;

  @Field(() => ID)
  block!: string;

  @Field(() => GivenAnswer)
  answer!: GivenAnswer;
}

export const AnswerLessonQuestionResult = resultOf('AnswerLessonQuestionResult', () => QuestionBlock);
