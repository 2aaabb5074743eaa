import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { AnswersService } from './answers.service.ts';
import { CourseArgs } from './catalogue.graphql.ts';
import { AnswerInput, AnswerQuestionResult, Quiz, StartQuizResult, SubmitQuizResult } from './quizzes.graphql.ts';
import { QuizzesReader } from './quizzes.reader.ts';
import { QuizzesService } from './quizzes.service.ts';

@Resolver()
export class QuizzesResolver {
  constructor(
    private readonly quizzes: QuizzesReader,
    private readonly service: QuizzesService,
    private readonly answers: AnswersService,
  ) {}

  @Allow('course.learn')
  @Query(() => Quiz, { description: 'The quiz of a course that the actor takes.' })
  quiz(@CurrentActor() actor: Actor, @Args() args: CourseArgs) {
    return this.quizzes.quiz(actor, args);
  }

  @Allow('course.learn')
  @Mutation(() => StartQuizResult, {
    description: 'Opens an attempt or gives the open one. Refused with QUIZ_PASSED, NO_ATTEMPTS_LEFT, ATTEMPT_PAUSE.',
  })
  startQuiz(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => String, description: 'Of the course.' }) slug: string,
  ) {
    return this.service.start(actor, slug);
  }

  @Allow('course.learn')
  @Mutation(() => AnswerQuestionResult, { description: 'Saves an answer. Refused with QUIZ_SUBMITTED when handed in.' })
  answerQuestion(@CurrentActor() actor: Actor, @Args('input') input: AnswerInput) {
    return this.answers.answer(actor, input);
  }

  @Allow('course.learn')
  @Mutation(() => SubmitQuizResult, { description: 'Hands in an attempt, once. Refused with QUESTIONS_OPEN.' })
  submitQuiz(@CurrentActor() actor: Actor, @Args('attempt', { type: () => ID }) attempt: string) {
    return this.service.submit(actor, attempt);
  }
}
