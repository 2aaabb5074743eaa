import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { LeftCourse } from './learning-records.graphql.ts';
import { LearningRecordsReader } from './learning-records.reader.ts';

@Resolver()
export class LearningRecordsResolver {
  constructor(private readonly records: LearningRecordsReader) {}

  @Allow('course.learn')
  @Query(() => [LeftCourse], { description: 'Courses that the actor has left and can take up again.' })
  myLeftCourses(@CurrentActor() actor: Actor, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.records.left(actor, locale);
  }
}
