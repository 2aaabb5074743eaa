import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { AuthoredWork, PublishedRevision, ReviewDecision, SavedVersion } from '../shared/authored-work.graphql.ts';
import { connectionOf } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { isRefused, Refused, resultOf } from '../shared/refused.ts';
import { Json, LocalisedText } from '../shared/scalars.ts';

@ObjectType({
  description: 'A course of one of the actor’s organisations, whatever its state.',
  implements: () => [AuthoredWork],
})
export class AuthoredCourse extends AuthoredWork {
  @Field(() => [LocaleEnum], { description: 'Languages that it is published in.' })
  languages!: Locale[];
}

@ObjectType()
export class AuthoredCourseConnection extends connectionOf(() => AuthoredCourse) {}

@ObjectType({ description: 'An organisation that the actor may write courses for.' })
export class AuthorOrganisation {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;

  @Field(() => LocaleEnum)
  sourceLocale!: Locale;
}

@ObjectType({ implements: () => [SavedVersion] })
export class DraftPartHead extends SavedVersion {
  @Field(() => ID, { description: '`course`, `quiz`, or the id of a lesson.' })
  key!: string;
}

@ObjectType({ description: 'One separately saved part of a draft.' })
export class DraftPart extends DraftPartHead {
  @Field(() => Json, { description: 'Structure, and words of all variants: `DraftPartContent` of course-content.' })
  content!: unknown;
}

@ObjectType({ description: 'A place in a draft, with what a reviewer says about it.' })
export class ReviewComment {
  @Field(() => String, { description: 'Key of the part, and a block or question after “#” where one is meant.' })
  place!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ implements: () => [ReviewDecision] })
export class CourseReview extends ReviewDecision {
  @Field(() => [ReviewComment])
  comments!: ReviewComment[];
}

@ObjectType({ implements: () => [PublishedRevision] })
export class CourseRevision extends PublishedRevision {}

@ObjectType()
export class CourseDraft {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  state!: string;

  @Field(() => Boolean, { description: 'The actor handed it in, so that another person has to decide.' })
  isMine!: boolean;

  @Field(() => String, { nullable: true })
  submittedBy!: string | null;

  @Field(() => String, { description: 'Changes with every save of any part.' })
  stamp!: string;

  @Field(() => [DraftPartHead])
  parts!: DraftPartHead[];
}

@ObjectType({ description: 'What authors see of a course.' })
export class CourseAuthoring extends AuthoredCourse {
  @Field(() => CourseDraft, { nullable: true })
  draft!: CourseDraft | null;

  @Field(() => [CourseRevision])
  revisions!: CourseRevision[];

  @Field(() => [CourseReview], { description: 'The latest first.' })
  reviews!: CourseReview[];
}

@ObjectType({ implements: () => [SavedVersion] })
export class DraftSave extends SavedVersion {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class CreateCourseInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Made from the title where it is empty.' })
  slug!: string;

  @Field(() => LocaleEnum)
  sourceLocale!: Locale;
}

@InputType()
export class SaveDraftPartInput {
  @Field(() => String, { description: 'Slug of the course.' })
  course!: string;

  @Field(() => ID)
  key!: string;

  @Field(() => Int, { description: 'The version that the content was made from; 0 for a new part.' })
  expectedVersion!: number;

  @Field(() => Json)
  content!: unknown;
}

@ObjectType({ description: 'Somebody else has saved meanwhile. Nothing was changed; here is what stands there now.' })
export class DraftConflict {
  @Field(() => DraftPart)
  current!: DraftPart;
}

@ObjectType()
export class CourseRef {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;
}

export const SaveDraftPartResult = createUnionType({
  name: 'SaveDraftPartResult',
  types: () => [DraftPartHead, DraftConflict, Refused] as const,
  resolveType: (value: object) => {
    if (isRefused(value)) return Refused;
    return 'current' in value ? DraftConflict : DraftPartHead;
  },
});

export const CreateCourseResult = resultOf('CreateCourseResult', () => CourseRef);
export const DraftResult = resultOf('DraftResult', () => CourseRef);
