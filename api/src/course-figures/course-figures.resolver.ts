import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { CourseFigures, CourseFiguresConnection } from './course-figures.graphql.ts';
import { CourseFiguresReader } from './course-figures.reader.ts';
import { CourseQuestionFigures } from './question-figures.graphql.ts';
import { QuestionFiguresReader } from './question-figures.reader.ts';

@Allow('course.author')
@Resolver()
export class CourseFiguresResolver {
  constructor(
    private readonly reader: CourseFiguresReader,
    private readonly questions: QuestionFiguresReader,
  ) {}

  @Query(() => CourseFigures)
  courseFigures(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => String }) slug: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.figures(actor, slug, locale);
  }

  @Query(() => CourseQuestionFigures, { description: 'How the questions of the published quiz do.' })
  questionFigures(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => String }) slug: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.questions.figures(actor, slug, locale);
  }

  @Query(() => CourseFiguresConnection, {
    description: 'Published and withdrawn courses of the actor’s organisations, the newest first.',
  })
  courseFiguresLines(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args() page: PageArgs,
  ) {
    return this.reader.lines(actor, locale, page);
  }
}
