import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { DateTime } from '../../shared/scalars.ts';

@ObjectType({ description: 'The secret address of one’s own diary, without the address itself: it is kept as a hash.' })
export class CalendarSubscription {
  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When a calendar program last read it, to the hour.' })
  lastUsedAt!: string | null;
}

@ObjectType()
export class NewCalendarAddress {
  @Field(() => String, { description: 'Told this once; whoever has it can read the times of the visits.' })
  address!: string;
}

@InputType()
export class RenewCalendarInput {
  @Field(() => ID)
  diaryId!: string;

  @Field(() => LocaleEnum, { description: 'The language of its entries.' })
  locale!: Locale;
}
