import { Field, Int, ObjectType } from '@nestjs/graphql';
import { QuizQuestion } from './questions.graphql.ts';

@ObjectType({ description: 'What a printed course has besides its lessons.' })
export class CoursePrint {
  @Field(() => [QuizQuestion], { description: 'Of the quiz, without any answer; empty where there is none.' })
  questions!: QuizQuestion[];

  @Field(() => String, { description: 'Address that leads back from the paper to the course.' })
  address!: string;

  @Field(() => Int, { description: 'Modules on each side of the QR code of the address.' })
  qrSize!: number;

  @Field(() => String, { description: 'SVG path of its dark modules, one unit each.' })
  qrPath!: string;
}
