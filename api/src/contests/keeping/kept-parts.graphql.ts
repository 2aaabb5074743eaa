import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { DateTime, Json, LocalisedText } from '../../shared/scalars.ts';
import { enumOf } from '../photo.graphql.ts';
import { partKinds, type PartKind } from './parts.rules.ts';

export const ContestPartKindEnum = enumOf('ContestPartKind', partKinds);

@ObjectType()
export class KeptContestPart {
  @Field(() => ID)
  id!: string;

  @Field(() => ContestPartKindEnum)
  kind!: PartKind;

  @Field(() => Json, { description: '{lv: {name, description}, …}' })
  words!: unknown;

  @Field(() => Json, { description: 'missing, partial, outdated or whole, by language' })
  wordStates!: unknown;

  @Field(() => Int, { nullable: true })
  fromAge!: number | null;

  @Field(() => Int, { nullable: true })
  toAge!: number | null;

  @Field(() => String, { nullable: true })
  prizeKind!: string | null;

  @Field(() => Int, { nullable: true })
  places!: number | null;

  @Field(() => ID, { nullable: true })
  categoryId!: string | null;

  @Field(() => ID, { nullable: true })
  ageGroupId!: string | null;
}

@ObjectType()
export class KeptOrganiser {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  country!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;
}

@ObjectType()
export class KeptJuror {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'As long as the invitation is open.' })
  email!: string | null;

  @Field(() => String)
  country!: string;

  @Field(() => LocalisedText, { nullable: true })
  organisation!: Text | null;

  @Field(() => String, { description: 'invited, expired, active or removed' })
  state!: string;

  @Field(() => Boolean)
  isShown!: boolean;

  @Field(() => DateTime)
  invitedAt!: Date;
}
