import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { AnswerLessonQuestionResult, LessonAnswerInput, WishedWords } from './lesson-questions.graphql.ts';
import { LessonQuestionsService } from './lesson-questions.service.ts';

@Resolver()
export class LessonQuestionsResolver {
  constructor(private readonly questions: LessonQuestionsService) {}

  @Allow('course.learn')
  @Mutation(() => AnswerLessonQuestionResult, { description: 'Keeps an answer inside a lesson and says how it went.' })
  answerLessonQuestion(
    @CurrentActor() actor: Actor,
    @Args('input') input: LessonAnswerInput,
    @Args() wished: WishedWords,
  ) {
    return this.questions.answer(actor, input, wished);
  }
}
