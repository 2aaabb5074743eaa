import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultOf } from '../shared/refused.ts';
import { DateTime, Day } from '../shared/scalars.ts';
import { VisitorInput } from './bookings.graphql.ts';
import type { WaitingReason } from './waiting.rules.ts';

export const WaitingState = {
  waiting: 'waiting',
  offered: 'offered',
  booked: 'booked',
  left: 'left',
  lapsed: 'lapsed',
} as const;
registerEnumType(WaitingState, { name: 'WaitingState' });

@InputType()
export class JoinWaitingListInput extends VisitorInput {
  @Field(() => Day)
  firstDay!: string;

  @Field(() => Day)
  lastDay!: string;
}

@ObjectType({ description: 'A time that is kept for somebody on the waiting list until they answer.' })
export class OfferedTime {
  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => Day)
  day!: string;

  @Field(() => String)
  time!: string;

  @Field(() => Day, { description: 'Until when it has to be answered, by the clock of the place.' })
  untilDay!: string;

  @Field(() => String)
  untilTime!: string;
}

@ObjectType({ description: 'A place on the waiting list as its owner sees it.' })
export class WaitingEntry {
  @Field(() => WaitingState)
  state!: keyof typeof WaitingState;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => Day)
  firstDay!: string;

  @Field(() => Day)
  lastDay!: string;

  @Field(() => Int)
  places!: number;

  @Field(() => Int, { description: 'Counted among those who wait for the same days; 1 is next.' })
  position!: number;

  @Field(() => String, { description: 'OFFERED, OFFERED_TO_EARLIER, OTHERS_BEFORE or ALL_TAKEN' })
  reason!: WaitingReason;

  @Field(() => OfferedTime, { nullable: true })
  offered!: OfferedTime | null;

  offerId!: string;
}

@ObjectType()
export class JoinedWaitingList {
  @Field(() => String, { description: 'Opens the place on the list, and later the booking: /booking/<token>.' })
  token!: string;

  @Field(() => WaitingEntry)
  entry!: WaitingEntry;
}

export const JoinWaitingListResult = resultOf('JoinWaitingListResult', () => JoinedWaitingList);
export const WaitingEntryResult = resultOf('WaitingEntryResult', () => WaitingEntry);
