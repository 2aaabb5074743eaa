import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
import { LocalisedText } from '../shared/scalars.ts';

@ObjectType({ description: 'How many visits had something in common. What few have in common is hidden.' })
export class VisitCount {
  @Field(() => String, {
    description: 'Id of a service or room, code of a language, age band …; empty for "not given".',
  })
  key!: string;

  @Field(() => LocalisedText, { nullable: true, description: 'Its name, where the interface has none for the key.' })
  name!: Text | null;

  @Field(() => Int, { nullable: true, description: 'Null where it is hidden.' })
  count!: number | null;

  @Field(() => Boolean, { description: 'Whether a hidden part is missing in it.' })
  isAtLeast!: boolean;
}

@ObjectType()
export class VisitTable {
  @Field(() => String, {
    description: 'quarter, service, room, language, channel, ageBand, municipality or attendance',
  })
  name!: string;

  @Field(() => [VisitCount])
  rows!: VisitCount[];
}

@ObjectType({ description: 'How much of a room’s open hours had visits.' })
export class RoomUse {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;

  @Field(() => Float)
  openHours!: number;

  @Field(() => Float, { nullable: true, description: 'Null where too few came.' })
  bookedHours!: number | null;
}

@ObjectType()
export class WaitingFigures {
  @Field(() => Float, {
    nullable: true,
    description: 'Half of the visits were asked for no more days ahead than this.',
  })
  medianDays!: number | null;

  @Field(() => [VisitCount], { description: 'What became of those on the waiting list: booked, left or lapsed.' })
  list!: VisitCount[];

  @Field(() => Float, { nullable: true, description: 'Half of those who got a time waited no more days for it.' })
  listMedianDays!: number | null;
}

@ObjectType({ description: 'Visits of an organisation in numbers, never by person.' })
export class VisitFigures {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String, { description: 'First quarter, YYYY-Qn.' })
  first!: string;

  @Field(() => String)
  last!: string;

  @Field(() => VisitCount, { description: 'Visits that were booked and not cancelled, until now.' })
  visits!: VisitCount;

  @Field(() => VisitCount)
  cancelled!: VisitCount;

  @Field(() => [VisitTable])
  tables!: VisitTable[];

  @Field(() => [RoomUse])
  rooms!: RoomUse[];

  @Field(() => WaitingFigures)
  waiting!: WaitingFigures;
}

@ArgsType()
export class VisitFiguresArgs {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => ID, { nullable: true, description: 'The first that the actor coordinates unless given.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-Qn; the present quarter unless given.' })
  from?: string | null;

  @Field(() => String, { nullable: true })
  to?: string | null;
}
