import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../shared/refused.ts';
import { DateTime, Day } from '../shared/scalars.ts';

@ObjectType({ description: 'A time that is kept for one visitor while they fill in the form.' })
export class Hold {
  @Field(() => ID)
  offerId!: string;

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => Day)
  day!: string;

  @Field(() => String, { description: 'HH:MM on the clock of the place.' })
  time!: string;

  @Field(() => DateTime)
  expiresAt!: string;

  @Field(() => String, { description: 'End of the hold, HH:MM on the clock of the place.' })
  until!: string;

  @Field(() => Boolean)
  canBeExtended!: boolean;
}

@ObjectType()
export class HeldTime {
  @Field(() => String, { description: 'Whoever has it can book, extend or release the time.' })
  token!: string;

  @Field(() => Hold)
  hold!: Hold;
}

export const HoldTimeResult = resultOf('HoldTimeResult', () => HeldTime);
export const ExtendHoldResult = resultOf('ExtendHoldResult', () => Hold);
