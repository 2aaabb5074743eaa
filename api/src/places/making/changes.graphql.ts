import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SavedVersion } from '../../shared/authored-work.graphql.ts';
import { isRefused, Refused, resultOf } from '../../shared/refused.ts';
import { Json } from '../../shared/scalars.ts';
import { RoomDraft, RoomDraftHead } from './making.graphql.ts';

@ObjectType()
export class RoomDraftSave extends SavedVersion {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class CreateRoomInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Made from the name where it is empty.' })
  slug!: string;

  @Field(() => String)
  address!: string;

  @Field(() => Float, { nullable: true })
  lat!: number | null;

  @Field(() => Float, { nullable: true })
  lon!: number | null;
}

@InputType()
export class RoomFactsInput {
  @Field(() => String, { description: 'Slug.' })
  room!: string;

  @Field(() => String)
  address!: string;

  @Field(() => Float, { nullable: true })
  lat!: number | null;

  @Field(() => Float, { nullable: true })
  lon!: number | null;

  @Field(() => Boolean)
  hasExactPosition!: boolean;

  @Field(() => String)
  phone!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [String])
  features!: string[];

  @Field(() => [String])
  languages!: string[];

  @Field(() => Boolean, { description: 'Else it is planned.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'Hours and details are no longer examples.' })
  isConfirmed!: boolean;
}

@InputType()
export class SaveRoomInput {
  @Field(() => String, { description: 'Slug.' })
  room!: string;

  @Field(() => Int, { description: 'The version that the content was made from.' })
  expectedVersion!: number;

  @Field(() => Json, { description: '`RoomContent` of course-content.' })
  content!: unknown;
}

@InputType()
export class RoomWordInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: 'Somebody has read it beside its source.' })
  isReviewed!: boolean;
}

@InputType()
export class SaveRoomWordsInput {
  @Field(() => String)
  room!: string;

  @Field(() => String)
  variant!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => [RoomWordInput])
  words!: RoomWordInput[];
}

@ObjectType()
export class RoomRef {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;
}

@ObjectType({ description: 'Somebody else has saved meanwhile. Nothing was changed; here is what stands there now.' })
export class RoomConflict {
  @Field(() => RoomDraft)
  current!: RoomDraft;
}

export const SaveRoomResult = createUnionType({
  name: 'SaveRoomResult',
  types: () => [RoomDraftHead, RoomConflict, Refused] as const,
  resolveType: (value: object) => {
    if (isRefused(value)) return Refused;
    return 'current' in value ? RoomConflict : RoomDraftHead;
  },
});

export const RoomResult = resultOf('RoomResult', () => RoomRef);
