import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Level, levels } from '@inclusive/course-content/outline';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { LocalisedText } from '../shared/scalars.ts';

export const LevelEnum = Object.fromEntries(levels.map((level) => [level, level])) as Record<Level, Level>;
registerEnumType(LevelEnum, { name: 'CourseLevel' });

@InputType()
export class CourseFilter {
  @Field(() => String, { nullable: true })
  audience?: string | null;

  @Field(() => String, { nullable: true })
  topic?: string | null;

  @Field(() => LevelEnum, { nullable: true })
  level?: Level | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Only courses that are whole in this language.' })
  language?: Locale | null;

  @Field(() => String, { nullable: true, description: 'Slug of the partner that offers the course.' })
  organisation?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only longer courses.' })
  minutesAbove?: number | null;

  @Field(() => Int, { nullable: true })
  minutesUpTo?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Only courses that are written in easy language too.' })
  isEasyToo?: boolean | null;
}

@ArgsType()
export class CoursesArgs extends PageArgs {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => CourseFilter, { nullable: true })
  filter?: CourseFilter | null;
}

@ObjectType()
export class CourseListItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText)
  summary!: Text;

  @Field(() => LocalisedText, { description: 'The partner that offers the course.' })
  organisation!: Text;

  @Field(() => LevelEnum)
  level!: Level;

  @Field(() => Int, { description: 'Time of the whole course, its quiz included.' })
  minutes!: number;

  @Field(() => [String])
  topics!: string[];

  @Field(() => Boolean, { description: 'Written in easy language too, in the asked language.' })
  isEasyToo!: boolean;
}

@ObjectType()
export class CourseConnection extends connectionOf(() => CourseListItem) {}

@ObjectType({ description: 'A partner under which courses are found.' })
export class CoursePartner {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  name!: Text;
}

@ObjectType({ description: 'What the published courses can be filtered by.' })
export class CourseFacets {
  @Field(() => Int)
  courses!: number;

  @Field(() => [String])
  audiences!: string[];

  @Field(() => [String])
  topics!: string[];

  @Field(() => [LevelEnum])
  levels!: Level[];

  @Field(() => [LocaleEnum])
  languages!: Locale[];

  @Field(() => Boolean, { description: 'Some of them are written in easy language too, in the asked language.' })
  hasEasy!: boolean;

  @Field(() => [CoursePartner])
  partners!: CoursePartner[];
}

@ObjectType()
export class CourseLesson {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => Int)
  minutes!: number;
}

@ObjectType()
export class CourseModule {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => [CourseLesson])
  lessons!: CourseLesson[];

  @Field(() => [LocalisedText], { description: 'Titles of the modules that have to be done first.' })
  after!: Text[];
}

@ArgsType()
export class CourseArgs {
  @Field(() => String)
  slug!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Boolean, { defaultValue: false, description: 'Easy language, wherever the course has it.' })
  isEasy!: boolean;
}

@ObjectType({ description: 'What is known of a quiz before it is taken.' })
export class CourseQuiz {
  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int)
  questions!: number;

  @Field(() => Int, { description: 'How many of the questions have to be answered rightly.' })
  needed!: number;

  @Field(() => Int, { nullable: true, description: 'The most attempts there are; null without a limit.' })
  attempts!: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours to wait after an attempt that did not pass; null for none.' })
  pauseHours!: number | null;
}

@ObjectType()
export class Course {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText)
  summary!: Text;

  @Field(() => LocalisedText)
  whatYouNeed!: Text;

  @Field(() => LocalisedText, { nullable: true, description: 'Who wrote it, where that is said.' })
  authors!: Text | null;

  @Field(() => [LocalisedText])
  outcomes!: Text[];

  @Field(() => CoursePartner)
  partner!: CoursePartner;

  @Field(() => LevelEnum)
  level!: Level;

  @Field(() => [String])
  audiences!: string[];

  @Field(() => [String])
  topics!: string[];

  @Field(() => [LocaleEnum], { description: 'Languages in which the course is whole.' })
  languages!: Locale[];

  @Field(() => [LocaleEnum], { description: 'Languages in which some of it is written in easy language too.' })
  easyLanguages!: Locale[];

  @Field(() => Int)
  minutes!: number;

  @Field(() => [CourseModule])
  modules!: CourseModule[];

  @Field(() => Int, { description: 'Practice tasks that have to be accepted.' })
  tasks!: number;

  @Field(() => CourseQuiz, { nullable: true })
  quiz!: CourseQuiz | null;
}
