import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { AnswerLessonQuestionResult, LessonAnswerInput } from './lesson-questions.graphql.ts';
import { LessonQuestionsService } from './lesson-questions.service.ts';

@Resolver()
export class LessonQuestionsResolver {
  constructor(private readonly questions: LessonQuestionsService) {}

  @Allow('course.learn')
  @Mutation(() => AnswerLessonQuestionResult, { description: 'Keeps an answer inside a lesson and says how it went.' })
  answerLessonQuestion(
    @CurrentActor() actor: Actor,
    @Args('input') input: LessonAnswerInput,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.questions.answer(actor, input, locale);
  }
}
