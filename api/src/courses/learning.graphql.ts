import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { resultOf } from '../shared/refused.ts';
import { DateTime, LocalisedText } from '../shared/scalars.ts';
import { CourseArgs, CourseLesson, CourseQuiz } from './catalogue.graphql.ts';
import { PracticeStateEnum } from './practice/practice.graphql.ts';
import type { PracticeState } from './practice/practice.rules.ts';

@ObjectType({ description: 'Where a learner goes on: a lesson and its block last seen, or the quiz and its question.' })
export class Place {
  @Field(() => ID, { description: 'A lesson, or the quiz.' })
  part!: string;

  @Field(() => ID, { nullable: true })
  block!: string | null;

  @Field(() => Boolean)
  isQuiz!: boolean;
}

@ObjectType({ description: 'That a person takes a course, and how far they are.' })
export class Enrolment {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Slug of the course.' })
  slug!: string;

  @Field(() => Place)
  place!: Place;

  @Field(() => Int)
  lessonsDone!: number;

  @Field(() => Int)
  lessonsTotal!: number;

  @Field(() => Int, { description: 'Practice tasks that the course asks for and that are accepted.' })
  tasksDone!: number;

  @Field(() => Int, { description: 'Practice tasks that the course asks for.' })
  tasksTotal!: number;

  @Field(() => Int, { description: 'Time of the whole course, on the revision of the learner.' })
  minutes!: number;

  @Field(() => DateTime)
  startedAt!: string;

  @Field(() => DateTime, { nullable: true })
  completedAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'What the completed course counts for.' })
  creditedMinutes!: number | null;

  @Field(() => Boolean, { description: 'The course was published anew since; the learner may choose it.' })
  hasNewRevision!: boolean;
}

@ObjectType({ isAbstract: true })
class TitledEnrolment extends Enrolment {
  @Field(() => LocalisedText)
  title!: Text;
}

@ObjectType({ description: "One of a learner's courses." })
export class MyCourse extends TitledEnrolment {
  @Field(() => LocalisedText, {
    nullable: true,
    description: 'What the lesson or quiz is called where the learner goes on; null once the course is completed.',
  })
  next!: Text | null;
}

@ObjectType()
export class MyCourseConnection extends connectionOf(() => MyCourse) {}

@ObjectType()
export class LearningLesson extends CourseLesson {
  @Field(() => Boolean)
  isDone!: boolean;
}

@ObjectType()
export class LearningModule {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => [LearningLesson])
  lessons!: LearningLesson[];

  @Field(() => Boolean, { description: 'Lessons of a module that is not open can be read, and not yet be finished.' })
  isOpen!: boolean;

  @Field(() => [LocalisedText], { description: 'Titles of the modules that have to be done first.' })
  after!: Text[];
}

@ObjectType({ description: 'A practice task that the course asks for.' })
export class LearningTask {
  @Field(() => ID)
  lesson!: string;

  @Field(() => ID)
  block!: string;

  @Field(() => LocalisedText)
  lessonTitle!: Text;

  @Field(() => PracticeStateEnum)
  state!: PracticeState;
}

@ObjectType({ description: "The quiz of a course, and how far the learner's best attempt came." })
export class LearningQuiz extends CourseQuiz {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Right answers of the best attempt; null before the first one.' })
  bestRight!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many questions; an attempt may be of an earlier revision.' })
  bestOf!: number | null;

  @Field(() => Boolean)
  isPassed!: boolean;

  @Field(() => Boolean, { description: 'An attempt is under way.' })
  isUnderWay!: boolean;
}

@ObjectType({ description: 'A course as one learner goes through it, on the revision that they enrolled in.' })
export class Learning extends TitledEnrolment {
  @Field(() => [LearningModule])
  modules!: LearningModule[];

  @Field(() => [LearningTask])
  tasks!: LearningTask[];

  @Field(() => LearningQuiz, { nullable: true })
  quiz!: LearningQuiz | null;

  @Field(() => [LocaleEnum], { description: 'Languages in which some of it is written in easy language too.' })
  easyLanguages!: Locale[];
}

@ObjectType({ description: 'Completed courses of a learner, and the time they count for.' })
export class LearningTotal {
  @Field(() => Int)
  courses!: number;

  @Field(() => Int)
  minutes!: number;
}

@ArgsType()
export class LessonArgs extends CourseArgs {
  @Field(() => ID)
  lesson!: string;
}

@InputType()
export class PlaceInput {
  @Field(() => ID, { description: 'A lesson, or the quiz.' })
  part!: string;

  @Field(() => ID, { nullable: true })
  block?: string | null;
}

@ObjectType()
export class CourseLeft {
  @Field(() => String)
  slug!: string;
}

export const CompleteLessonResult = resultOf('CompleteLessonResult', () => Enrolment);

export const TakeNewRevisionResult = resultOf('TakeNewRevisionResult', () => Enrolment);

export const LeaveCourseResult = resultOf('LeaveCourseResult', () => CourseLeft);
