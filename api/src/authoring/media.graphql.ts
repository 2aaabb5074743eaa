import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../shared/connection.ts';
import { resultOf } from '../shared/refused.ts';

@ObjectType({ description: 'A file of an organisation’s library, at /media/<file>.' })
export class CourseMedia {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  file!: string;

  @Field(() => String, { description: 'image, video, audio or file.' })
  kind!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Float)
  bytes!: number;

  @Field(() => Int, { nullable: true })
  width!: number | null;

  @Field(() => Int, { nullable: true })
  height!: number | null;

  @Field(() => Int, { nullable: true })
  seconds!: number | null;

  @Field(() => Int, { description: 'Lessons and materials, in drafts and revisions, that show it.' })
  uses!: number;
}

@ObjectType()
export class CourseMediaConnection extends connectionOf(() => CourseMedia) {}

export const DeleteMediaResult = resultOf('DeleteMediaResult', () => CourseMedia);
