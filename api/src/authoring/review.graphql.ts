import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../shared/refused.ts';
import { CourseRef } from './drafts.graphql.ts';

@ObjectType({ description: 'A place in a draft that an editor can lead to.' })
export class DraftPlace {
  @Field(() => ID, { description: '`course`, `quiz`, or the id of a lesson.' })
  part!: string;

  @Field(() => ID, { nullable: true, description: 'Of a block, a question, a module or a lesson.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of a field among the words of the part.' })
  field?: string | null;
}

@ObjectType()
export class DraftFault {
  @Field(() => DraftPlace)
  place!: DraftPlace;

  @Field(() => String)
  code!: string;
}

@ObjectType()
export class VariantReadiness {
  @Field(() => String, { description: 'lv, lt, en, lv-easy, lt-easy or en-easy.' })
  variant!: string;

  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => [DraftPlace], { description: 'At most 100 of the places that have no words yet.' })
  missing!: DraftPlace[];

  @Field(() => [DraftPlace], { description: 'At most 100 of those made by a machine and looked at by nobody.' })
  machine!: DraftPlace[];

  @Field(() => [DraftPlace], { description: 'At most 100 of those whose source has changed since.' })
  stale!: DraftPlace[];
}

@ObjectType()
export class DraftReadiness {
  @Field(() => [DraftFault], { description: 'What stands against publishing in any language.' })
  faults!: DraftFault[];

  @Field(() => [VariantReadiness])
  variants!: VariantReadiness[];

  @Field(() => [String], { description: 'Variants that would be published now.' })
  whole!: string[];
}

@InputType()
export class ReviewCommentInput {
  @Field(() => String)
  place!: string;

  @Field(() => String)
  text!: string;
}

@InputType()
export class SendBackDraftInput {
  @Field(() => String)
  course!: string;

  @Field(() => String)
  note!: string;

  @Field(() => [ReviewCommentInput])
  comments!: ReviewCommentInput[];
}

@ObjectType()
export class PublishedCourse extends CourseRef {
  @Field(() => Int)
  revision!: number;

  @Field(() => [String])
  languages!: string[];
}

export const SubmitDraftResult = resultOf('SubmitDraftResult', () => CourseRef);
export const PublishDraftResult = resultOf('PublishDraftResult', () => PublishedCourse);
