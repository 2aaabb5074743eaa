import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf } from '../shared/connection.ts';
import { DateTime, LocalisedText } from '../shared/scalars.ts';

@ObjectType({ description: 'How many began and completed a course in a month.' })
export class MonthFigures {
  @Field(() => String, { description: 'YYYY-MM on the clock of the libraries.' })
  month!: string;

  @Field(() => Int)
  begun!: number;

  @Field(() => Int)
  completed!: number;
}

@ObjectType({ description: 'How far learners came: a lesson of the published revision and how many have done it.' })
export class LessonFigures {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => Int)
  done!: number;
}

@ObjectType()
export class QuizAttemptFigures {
  @Field(() => Int, { description: 'Learners who have handed in at least once.' })
  learners!: number;

  @Field(() => Int)
  attempts!: number;

  @Field(() => Int, { description: 'Learners who have passed.' })
  passed!: number;

  @Field(() => Int, { description: 'Mean of all attempts, in per cent.' })
  averagePercent!: number;
}

@ObjectType({ description: 'How a course is taken: numbers only, never persons.' })
export class CourseFigures {
  @Field(() => ID)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => DateTime, { description: 'The moment that the figures are of.' })
  takenAt!: string;

  @Field(() => Int)
  begun!: number;

  @Field(() => Int)
  underWay!: number;

  @Field(() => Int)
  left!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int, { description: 'Minutes credited to all who completed it.' })
  creditedMinutes!: number;

  @Field(() => Float, { nullable: true, description: 'Half of those who completed it needed no more days than this.' })
  medianDays!: number | null;

  @Field(() => [MonthFigures], { description: 'The last twelve months, the oldest first.' })
  months!: MonthFigures[];

  @Field(() => Boolean, { description: 'Whether so few have begun that lessons and quiz would tell of persons.' })
  isTooFew!: boolean;

  @Field(() => [LessonFigures], { description: 'In the order of the course; empty where there are too few learners.' })
  lessons!: LessonFigures[];

  @Field(() => QuizAttemptFigures, { nullable: true, description: 'Null without attempts, and with too few learners.' })
  quiz!: QuizAttemptFigures | null;
}

@ObjectType({ description: 'A course of the actor’s organisations and how it is taken.' })
export class CourseFiguresLine {
  @Field(() => ID)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => String)
  status!: string;

  @Field(() => Int)
  begun!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  creditedMinutes!: number;
}

@ObjectType()
export class CourseFiguresConnection extends connectionOf(() => CourseFiguresLine) {}
