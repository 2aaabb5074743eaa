import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocalisedText } from '../shared/scalars.ts';

@ObjectType({
  description: 'An option and how many chose it; a left side or an item and how many put it right.',
})
export class QuestionPartFigures {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { nullable: true, description: 'Null for true and false.' })
  text!: Text | null;

  @Field(() => Boolean, { nullable: true, description: 'Of an option; null for left sides and items.' })
  isRight!: boolean | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'How a question does, counted over the first attempts; nothing under five answers.' })
export class QuestionFigures {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  text!: Text;

  @Field(() => Int, { nullable: true, description: 'Null where there are fewer than five answers.' })
  answered!: number | null;

  @Field(() => Int, { nullable: true })
  right!: number | null;

  @Field(() => Int, { nullable: true })
  partly!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of right answers, 0 to 1: the higher, the easier.' })
  difficulty!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Correlation with the other questions, -1 to 1; null where all answered alike.',
  })
  discrimination!: number | null;

  @Field(() => [QuestionPartFigures], { description: 'Empty for typed answers.' })
  parts!: QuestionPartFigures[];
}

@ObjectType({ description: 'Figures of the questions of a course’s published quiz; never of persons.' })
export class CourseQuestionFigures {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => [QuestionFigures])
  questions!: QuestionFigures[];
}
