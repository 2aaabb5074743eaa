import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../shared/scalars.ts';

@InputType({ isAbstract: true })
abstract class OpeningInput {
  @Field(() => Int, { nullable: true, description: 'Of the plan that was seen; nothing is changed over a later one.' })
  expectedVersion?: number | null;
}

@InputType()
export class AddOpeningHoursInput extends OpeningInput {
  @Field(() => ID)
  diaryId!: string;

  @Field(() => [Int], { description: '1 is Monday, 7 is Sunday.' })
  weekdays!: number[];

  @Field(() => String, { description: 'HH:MM on the clock of the place.' })
  opens!: string;

  @Field(() => String, { description: 'HH:MM; midnight is 00:00 or 24:00.' })
  closes!: string;

  @Field(() => ID, { nullable: true, description: 'The point where these hours are kept; null for every point.' })
  roomId?: string | null;

  @Field(() => Day, { nullable: true, description: 'Today unless given.' })
  firstDay?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day on which they hold; null for no end.' })
  lastDay?: string | null;
}

@InputType()
export class ChangeOpeningHoursInput extends OpeningInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  opens!: string;

  @Field(() => String)
  closes!: string;

  @Field(() => Day, { nullable: true })
  lastDay?: string | null;
}

@InputType()
export class CloseDaysInput extends OpeningInput {
  @Field(() => ID)
  diaryId!: string;

  @Field(() => Day)
  firstDay!: string;

  @Field(() => Day)
  lastDay!: string;
}

@InputType()
export class AddExtraHoursInput extends OpeningInput {
  @Field(() => ID)
  diaryId!: string;

  @Field(() => Day)
  day!: string;

  @Field(() => String)
  opens!: string;

  @Field(() => String)
  closes!: string;

  @Field(() => ID, { nullable: true })
  roomId?: string | null;
}

@ArgsType()
export class DropDepartingDaysArgs {
  @Field(() => ID)
  diaryId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true })
  expectedVersion?: number | null;
}
