import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { CourseArgs } from './catalogue.graphql.ts';
import { CoursePrint } from './print.graphql.ts';
import { PrintReader } from './print.reader.ts';

@Resolver()
export class PrintResolver {
  constructor(private readonly prints: PrintReader) {}

  @Allow('course.learn')
  @Query(() => CoursePrint, { description: 'For printing a course that the actor takes.' })
  coursePrint(@CurrentActor() actor: Actor, @Args() args: CourseArgs) {
    return this.prints.print(actor, args);
  }
}
