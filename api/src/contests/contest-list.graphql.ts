import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf } from '../shared/connection.ts';
import { DateTime, Day, LocalisedText } from '../shared/scalars.ts';
import type { ContestState } from './contest-state.rules.ts';
import { ContestStateEnum } from './photo.graphql.ts';

@ObjectType({ description: 'A contest in the list of all.' })
export class ContestCard {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText, { nullable: true })
  summary!: Text | null;

  @Field(() => ContestStateEnum)
  state!: ContestState;

  @Field(() => String)
  zone!: string;

  @Field(() => Day)
  opensOn!: string;

  @Field(() => Day)
  closesOn!: string;

  @Field(() => DateTime, { nullable: true })
  judgingAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  resultsAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  exhibitionAt!: Date | null;
}

@ObjectType()
export class ContestCardConnection extends connectionOf(() => ContestCard) {}
