import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Variant } from '@inclusive/course-content/variant';
import type { FieldState } from '@inclusive/course-content/translation-states';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { DateTime, Json, LocalisedText } from '../../shared/scalars.ts';

@ObjectType()
export class RoomOrganisation {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;
}

@ObjectType({ description: 'A room of one of the actor’s organisations, whatever its state.' })
export class AuthoredRoom {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'draft (never published), planned or open.' })
  status!: string;

  @Field(() => LocaleEnum)
  sourceLocale!: Locale;

  @Field(() => LocalisedText, { nullable: true, description: 'The draft’s, where there is one.' })
  title!: Text | null;

  @Field(() => LocalisedText, { nullable: true })
  organisation!: Text | null;

  @Field(() => [String], { description: 'Variants that are published.' })
  variants!: string[];

  @Field(() => String, { nullable: true, description: 'editing or submitted; null without a draft.' })
  draftState!: string | null;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => String, { nullable: true })
  savedBy!: string | null;
}

@ObjectType()
export class RoomDraftHead {
  @Field(() => Int, { description: '0 where there is no draft yet: the first save begins it.' })
  version!: number;
}

@ObjectType({ description: 'What is told of a room: the draft, or what is published where there is none.' })
export class RoomDraft extends RoomDraftHead {
  @Field(() => String, { description: 'editing or submitted.' })
  state!: string;

  @Field(() => Boolean, { description: 'The actor handed it in, so that another person has to decide.' })
  isMine!: boolean;

  @Field(() => String, { nullable: true })
  submittedBy!: string | null;

  @Field(() => String)
  changeNote!: string;

  @Field(() => Json, { description: '`RoomContent` of course-content.' })
  content!: unknown;
}

@ObjectType()
export class RoomRevision {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => DateTime)
  publishedAt!: string;

  @Field(() => String)
  changeNote!: string;
}

@ObjectType()
export class RoomDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'submitted, taken-back, sent-back or published.' })
  decision!: string;

  @Field(() => String)
  note!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => DateTime)
  decidedAt!: string;

  @Field(() => Int, { nullable: true })
  revision!: number | null;
}

@ObjectType()
export class RoomWordsFault {
  @Field(() => String)
  variant!: string;

  @Field(() => String)
  field!: string;

  @Field(() => String)
  code!: string;
}

@ObjectType()
export class RoomVariantReadiness {
  @Field(() => String)
  variant!: Variant;

  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => [String])
  missing!: string[];

  @Field(() => [String], { description: 'Texts that only a machine has made.' })
  machine!: string[];

  @Field(() => [String], { description: 'Texts whose source has changed since.' })
  stale!: string[];
}

@ObjectType()
export class RoomReadiness {
  @Field(() => [RoomWordsFault])
  faults!: RoomWordsFault[];

  @Field(() => [RoomVariantReadiness])
  variants!: RoomVariantReadiness[];

  @Field(() => [String], { description: 'Variants that would be published now.' })
  whole!: string[];
}

@ObjectType({ description: 'A text of a room in one variant, beside what it is made from.' })
export class RoomWordPair {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'about, way, senses, kit or story.' })
  section!: string;

  @Field(() => String, { description: 'line, text or rich.' })
  form!: string;

  @Field(() => Int)
  longest!: number;

  @Field(() => Boolean)
  isOptional!: boolean;

  @Field(() => String)
  source!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'missing, stale, machine, translated or reviewed.' })
  state!: FieldState;
}

@ObjectType()
export class RoomWords {
  @Field(() => String)
  variant!: Variant;

  @Field(() => String, { nullable: true, description: 'Null for the room’s own language.' })
  source!: Variant | null;

  @Field(() => [RoomWordPair])
  fields!: RoomWordPair[];
}

@ObjectType({ description: 'What those who keep a room see of it.' })
export class RoomAuthoring extends AuthoredRoom {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID, { nullable: true, description: 'Where its opening hours are kept.' })
  diaryId!: string | null;

  @Field(() => String)
  country!: string;

  @Field(() => String)
  address!: string;

  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;

  @Field(() => Boolean)
  hasExactPosition!: boolean;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => [String])
  features!: string[];

  @Field(() => [String])
  languages!: string[];

  @Field(() => Boolean)
  isExample!: boolean;

  @Field(() => Boolean, { description: 'The actor may change facts and hours, not only words.' })
  mayManage!: boolean;

  @Field(() => RoomDraft)
  draft!: RoomDraft;

  @Field(() => RoomReadiness)
  readiness!: RoomReadiness;

  @Field(() => [RoomRevision], { description: 'The latest first.' })
  revisions!: RoomRevision[];

  @Field(() => [RoomDecision], { description: 'The latest first.' })
  decisions!: RoomDecision[];
}
