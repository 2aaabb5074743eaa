import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { DateTime, LocalisedText } from '../shared/scalars.ts';

@ObjectType({ description: 'A course that the learner has left; everything done in it is kept.' })
export class LeftCourse {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => DateTime)
  leftAt!: string;
}
