import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { AuthoredWork, PublishedRevision, ReviewDecision, SavedVersion } from '../../shared/authored-work.graphql.ts';
import { connectionOf } from '../../shared/connection.ts';
import { Json, LocalisedText } from '../../shared/scalars.ts';

@ObjectType({
  description: 'A material of one of the actor’s organisations, whatever its state.',
  implements: () => [AuthoredWork],
})
export class AuthoredMaterial extends AuthoredWork {
  @Field(() => [String], { description: 'Variants that it is published in.' })
  languages!: string[];
}

@ObjectType()
export class AuthoredMaterialConnection extends connectionOf(() => AuthoredMaterial) {}

@ObjectType({ implements: () => [SavedVersion] })
export class MaterialDraftHead extends SavedVersion {}

@ObjectType()
export class MaterialDraft extends MaterialDraftHead {
  @Field(() => String, { description: 'editing or submitted.' })
  state!: string;

  @Field(() => Boolean, { description: 'The actor handed it in, so that another person has to decide.' })
  isMine!: boolean;

  @Field(() => String, { nullable: true })
  submittedBy!: string | null;

  @Field(() => String, { description: 'What is new, as readers will see it.' })
  changeNote!: string;

  @Field(() => Json, { description: '`MaterialContent` of course-content.' })
  content!: unknown;
}

@ObjectType({ implements: () => [PublishedRevision] })
export class MaterialRevision extends PublishedRevision {
  @Field(() => String)
  changeNote!: string;
}

@ObjectType({ implements: () => [ReviewDecision] })
export class MaterialDecision extends ReviewDecision {}

@ObjectType({ description: 'Something that a material may name: a course, a room, a book, another material.' })
export class MaterialTarget {
  @Field(() => String)
  kind!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  title!: Text;
}

@ObjectType()
export class MaterialFileText {
  @Field(() => String)
  file!: string;

  @Field(() => String, { description: 'waiting, read or refused.' })
  state!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why its words are not known (MEDIA_DAMAGED …), or not all of them: PAGES_LIMIT, TEXT_LIMIT, TIME_LIMIT.',
  })
  reason!: string | null;

  @Field(() => Int, { nullable: true })
  pages!: number | null;
}

@ObjectType({ description: 'What authors see of a material.' })
export class MaterialAuthoring extends AuthoredMaterial {
  @Field(() => MaterialDraft, { nullable: true })
  draft!: MaterialDraft | null;

  @Field(() => [MaterialFileText], { description: 'What became of the documents of the draft.' })
  texts!: MaterialFileText[];

  @Field(() => [MaterialTarget], { description: 'What the draft names.' })
  targets!: MaterialTarget[];

  @Field(() => [MaterialRevision], { description: 'The latest first.' })
  revisions!: MaterialRevision[];

  @Field(() => [MaterialDecision], { description: 'The latest first.' })
  decisions!: MaterialDecision[];
}

@ObjectType()
export class MaterialDraftSave extends MaterialDraftHead {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
export class MaterialFault {
  @Field(() => String, { nullable: true, description: 'lv, lv-easy …; none for what belongs to the whole material.' })
  variant?: string | null;

  @Field(() => String)
  field!: string;

  @Field(() => String)
  code!: string;
}

@ObjectType()
export class MaterialVariantReadiness {
  @Field(() => String)
  variant!: string;

  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => [String], { description: 'Fields that are still missing: title, files.0.alternative …' })
  missing!: string[];

  @Field(() => [String], { description: 'Words whose original has changed since they were written.' })
  stale!: string[];
}

@ObjectType()
export class MaterialReadiness {
  @Field(() => [MaterialFault], { description: 'What stands against publishing in any language.' })
  faults!: MaterialFault[];

  @Field(() => [MaterialVariantReadiness])
  variants!: MaterialVariantReadiness[];

  @Field(() => [String], { description: 'Variants that would be published now.' })
  whole!: string[];
}
