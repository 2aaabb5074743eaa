import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
import { DateTime, Day, LocalisedText } from '../shared/scalars.ts';
import { Hold } from './holds.graphql.ts';

export const ServiceKind = {
  consultation: 'consultation',
  roomSession: 'room-session',
  groupVisit: 'group-visit',
} as const;
registerEnumType(ServiceKind, { name: 'ServiceKind' });

@ObjectType({ description: 'Somebody who is met in a consultation.' })
export class Consultant {
  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => LocalisedText, { nullable: true })
  role!: Text | null;

  @Field(() => [String], { description: 'BCP 47.' })
  languages!: string[];
}

@ObjectType({ description: 'Where the visit takes place.' })
export class OfferPlace {
  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'LV or LT' })
  country!: 'LV' | 'LT';

  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => LocalisedText)
  library!: Text;

  @Field(() => String)
  address!: string;

  @Field(() => String, { nullable: true, description: 'Whom to call.' })
  phone!: string | null;

  @Field(() => String, { description: 'IANA time zone.' })
  zone!: string;
}

@ObjectType({ description: 'A service as it can be booked at one room.' })
export class Offer {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Slug of the service.' })
  service!: string;

  @Field(() => ServiceKind)
  kind!: 'consultation' | 'room-session' | 'group-visit';

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText)
  summary!: Text;

  @Field(() => LocalisedText, { nullable: true, description: 'What awaits the visitor, as HTML.' })
  awaits!: Text | null;

  @Field(() => [LocaleEnum], { description: 'Languages in which there are easy words.' })
  easyLanguages!: Locale[];

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int, { description: 'How many can come to one visit; more than 1 where a group is received.' })
  places!: number;

  @Field(() => Int, { description: 'How many weeks can be booked at once.' })
  mostRepeats!: number;

  @Field(() => [String], { description: 'Languages that it is held in, BCP 47.' })
  languages!: string[];

  @Field(() => [String], { description: 'on-site, phone, video' })
  channels!: string[];

  @Field(() => [String], { description: 'How a visitor can be reached before the visit: phone, sms, email or none.' })
  reaches!: string[];

  @Field(() => [String], { description: 'What can be arranged for the visit; never a diagnosis.' })
  adjustments!: string[];

  @Field(() => Day, { description: 'Last local day that can be booked.' })
  lastDay!: string;

  @Field(() => Int, { description: 'Days after the visit on which personal details are erased.' })
  detailsDays!: number;

  @Field(() => [Consultant])
  consultants!: Consultant[];

  @Field(() => Boolean, { description: 'Whether one of the consultants receives the visitor, instead of all.' })
  hasChoice!: boolean;

  @Field(() => OfferPlace)
  place!: OfferPlace;
}

@ObjectType({ description: 'A time that can be booked.' })
export class FreeTime {
  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => Day, { description: 'Local day of the place.' })
  day!: string;

  @Field(() => String, { description: 'HH:MM on the clock of the place.' })
  time!: string;
}

@ObjectType({ description: 'A local day with at least one free time.' })
export class FreeDay {
  @Field(() => Day)
  day!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => [FreeTime])
  times!: FreeTime[];
}

@ObjectType({ description: 'What has become of a time that a visitor chose.' })
export class ChosenTime {
  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => DateTime)
  endsAt!: string;

  @Field(() => Day)
  day!: string;

  @Field(() => String)
  time!: string;

  @Field(() => String, { nullable: true, description: 'Why it cannot be booked; null while it can.' })
  refusal!: string | null;

  @Field(() => Hold, { nullable: true, description: 'The hold under which it is kept, while it lasts.' })
  hold!: Hold | null;
}
