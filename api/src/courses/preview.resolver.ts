import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { isVariant, type Variant } from '@inclusive/course-content/variant';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { Lesson } from './lesson.graphql.ts';
import { PreviewReader } from './preview.reader.ts';
import { QuizQuestion } from './questions.graphql.ts';

@Allow('course.author')
@Resolver()
export class PreviewResolver {
  constructor(private readonly previews: PreviewReader) {}

  @Query(() => Lesson, { description: 'A lesson of a draft as a learner would see it.' })
  previewLesson(
    @CurrentActor() actor: Actor,
    @Args('course') course: string,
    @Args('lesson', { type: () => ID }) lesson: string,
    @Args('variant') variant: string,
  ) {
    return this.previews.lesson(actor, course, lesson, known(variant));
  }

  @Query(() => [QuizQuestion], { description: 'The quiz of a draft as a learner would meet it.' })
  previewQuiz(@CurrentActor() actor: Actor, @Args('course') course: string, @Args('variant') variant: string) {
    return this.previews.questions(actor, course, known(variant));
  }
}

function known(variant: string): Variant {
  if (!isVariant(variant)) throw new NotFound('variant');
  return variant;
}
