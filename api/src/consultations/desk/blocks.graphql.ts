import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, Day, LocalisedText } from '../../shared/scalars.ts';
import { FreeTime } from '../offers.graphql.ts';
import { Visit } from './visits.graphql.ts';

export const BlockReason = {
  absence: 'absence',
  meeting: 'meeting',
  event: 'event',
  repair: 'repair',
  other: 'other',
} as const;
registerEnumType(BlockReason, { name: 'BlockReason' });

@InputType()
export class BlockTimeInput {
  @Field(() => ID, { description: 'A person, a room or a space.' })
  resourceId!: string;

  @Field(() => Day)
  firstDay!: string;

  @Field(() => String, { description: 'HH:MM on the clock of the place.' })
  from!: string;

  @Field(() => Day)
  lastDay!: string;

  @Field(() => String, { description: 'HH:MM; 24:00 is the end of the day.' })
  to!: string;

  @Field(() => BlockReason)
  reason!: keyof typeof BlockReason;

  @Field(() => Day, { nullable: true, description: 'The same every week; the last day on which it begins.' })
  repeatUntil?: string | null;

  @Field(() => ID, { description: 'A UUID of the sender; the same key gives the same block.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'One of several blocks that were made together.' })
export class BlockedWeek {
  @Field(() => ID)
  id!: string;

  @Field(() => Day)
  day!: string;

  @Field(() => Int, { description: 'Visits to come that stand in it.' })
  visits!: number;
}

@ObjectType({ description: 'Time of a person or a space that nobody can book.' })
export class Block {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;

  @Field(() => Day)
  firstDay!: string;

  @Field(() => String)
  from!: string;

  @Field(() => Day)
  lastDay!: string;

  @Field(() => String)
  to!: string;

  @Field(() => BlockReason)
  reason!: keyof typeof BlockReason;

  @Field(() => [Visit], { description: 'Visits to come that stand in it, until they are moved.' })
  visits!: Visit[];

  @Field(() => [BlockedWeek], {
    description: 'Those that were made together and are not over; empty for a single one.',
  })
  weeks!: BlockedWeek[];
}

@ObjectType({ description: 'Where a visit that stands in a block could go.' })
export class VisitMove {
  @Field(() => Visit)
  visit!: Visit;

  @Field(() => DateTime, { nullable: true, description: 'What is proposed; the own time is one with somebody else.' })
  proposed!: string | null;

  @Field(() => [FreeTime])
  times!: FreeTime[];
}

@InputType()
export class VisitMoveInput {
  @Field(() => ID)
  visitId!: string;

  @Field(() => DateTime)
  startsAt!: Date;
}

@ObjectType()
export class VisitNotMoved {
  @Field(() => ID)
  visitId!: string;

  @Field(() => String, { description: 'Translation key of the reason.' })
  code!: string;
}

@ObjectType({ description: 'What has become of visits that were moved together, each for itself.' })
export class VisitsMoved {
  @Field(() => Int)
  moved!: number;

  @Field(() => [VisitNotMoved])
  failed!: VisitNotMoved[];
}

export const BlockTimeResult = resultOf('BlockTimeResult', () => Block);
