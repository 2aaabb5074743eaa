import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { CourseArgs } from './catalogue.graphql.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import {
  CompleteLessonResult,
  Enrolment,
  Learning,
  LearningTotal,
  LeaveCourseResult,
  LessonArgs,
  MyCourseConnection,
  PlaceInput,
  TakeNewRevisionResult,
} from './learning.graphql.ts';
import { LearningReader } from './learning.reader.ts';
import { Lesson } from './lesson.graphql.ts';
import { RevisionsService } from './revisions.service.ts';

const slugArg = { type: () => String, description: 'Of the course.' };

@Resolver()
export class LearningResolver {
  constructor(
    private readonly learnings: LearningReader,
    private readonly enrolments: EnrolmentsReader,
    private readonly service: EnrolmentsService,
    private readonly revisions: RevisionsService,
  ) {}

  @Allow('course.learn')
  @Query(() => MyCourseConnection, { description: 'Courses that the actor takes or has completed, last begun first.' })
  myCourses(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args() page: PageArgs,
  ) {
    return this.enrolments.page(actor, locale, page);
  }

  @Allow('course.learn')
  @Query(() => LearningTotal)
  myLearningTotal(@CurrentActor() actor: Actor) {
    return this.enrolments.total(actor);
  }

  @Allow('course.learn')
  @Query(() => Enrolment, { nullable: true, description: 'Null when the actor does not take the course.' })
  myEnrolment(@CurrentActor() actor: Actor, @Args('slug', slugArg) slug: string) {
    return this.learnings.enrolment(actor, slug);
  }

  @Allow('course.learn')
  @Query(() => Learning, { description: 'A course that the actor takes.' })
  learning(@CurrentActor() actor: Actor, @Args() args: CourseArgs) {
    return this.learnings.learning(actor, args);
  }

  @Allow('course.learn')
  @Query(() => Lesson, { description: 'A lesson of a course that the actor takes.' })
  lesson(@CurrentActor() actor: Actor, @Args() args: LessonArgs) {
    return this.learnings.lesson(actor, args);
  }

  @Allow('course.learn')
  @Mutation(() => Enrolment, { description: 'Takes a course, or takes it up again; asked twice, it happens once.' })
  enrol(@CurrentActor() actor: Actor, @Args('slug', slugArg) slug: string) {
    return this.service.enrol(actor, slug);
  }

  @Allow('course.learn')
  @Mutation(() => LeaveCourseResult, { description: 'Refused with COURSE_COMPLETED: its hours stay counted.' })
  leaveCourse(@CurrentActor() actor: Actor, @Args('slug', slugArg) slug: string) {
    return this.service.leave(actor, slug);
  }

  @Allow('course.learn')
  @Mutation(() => TakeNewRevisionResult, { description: 'Refused with COURSE_COMPLETED.' })
  takeNewRevision(@CurrentActor() actor: Actor, @Args('slug', slugArg) slug: string) {
    return this.revisions.take(actor, slug);
  }

  @Allow('course.learn')
  @Mutation(() => Enrolment, { description: 'Where the learner goes on, on whatever device.' })
  rememberPlace(
    @CurrentActor() actor: Actor,
    @Args('slug', slugArg) slug: string,
    @Args('place', { type: () => PlaceInput }) place: PlaceInput,
  ) {
    return this.service.rememberPlace(actor, slug, place);
  }

  @Allow('course.learn')
  @Mutation(() => CompleteLessonResult, {
    description: 'Marks a lesson as done; asked twice, it happens once. Refused with MODULE_NOT_OPEN.',
  })
  completeLesson(
    @CurrentActor() actor: Actor,
    @Args('slug', slugArg) slug: string,
    @Args('lesson', { type: () => ID }) lesson: string,
  ) {
    return this.service.completeLesson(actor, slug, lesson);
  }
}
