import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
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

@ArgsType()
export class WishedWords {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Boolean, { defaultValue: false, description: 'Easy language, wherever the lesson has it.' })
  isEasy!: boolean;
}

export const AnswerLessonQuestionResult = resultOf('AnswerLessonQuestionResult', () => QuestionBlock);
