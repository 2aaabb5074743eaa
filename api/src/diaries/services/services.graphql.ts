import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { LocalisedText } from '../../shared/scalars.ts';
import { Named } from '../diaries.graphql.ts';

@ObjectType({ description: 'A service of an organisation that the actor coordinates.' })
export class KeptServiceItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'consultation, room-session or group-visit' })
  kind!: string;

  @Field(() => LocalisedText, { nullable: true })
  title!: Text | null;

  @Field(() => LocalisedText, { nullable: true })
  organisation!: Text | null;

  @Field(() => Boolean, { description: 'False while it is switched off.' })
  isActive!: boolean;

  @Field(() => [LocalisedText], { description: 'Rooms where it is offered.' })
  rooms!: Text[];
}

@ObjectType({ description: 'What a service says of itself in one language.' })
export class ServiceWords {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String, { description: 'Markdown.' })
  awaits!: string;

  @Field(() => String)
  easySummary!: string;

  @Field(() => String)
  easyAwaits!: string;

  @Field(() => Boolean, { description: 'Whether it is the language from which the others are made.' })
  isSource!: boolean;

  @Field(() => String, { description: 'missing, unchecked (not shown to visitors), outdated or checked' })
  state!: string;
}

@ObjectType({ description: 'A diary as an offer could use it.' })
export class OfferDiary {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;

  @Field(() => String, { nullable: true, description: 'open, claimed or choice; null where it is not needed.' })
  use!: string | null;
}

@ObjectType({ description: 'A room where a service is offered, or could be.' })
export class KeptOffer {
  @Field(() => Named)
  room!: Named;

  @Field(() => String)
  slug!: string;

  @Field(() => Boolean)
  isActive!: boolean;

  @Field(() => [OfferDiary])
  diaries!: OfferDiary[];
}

@ObjectType()
export class KeptService extends KeptServiceItem {
  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int)
  stepMinutes!: number;

  @Field(() => Int)
  bufferBefore!: number;

  @Field(() => Int)
  bufferAfter!: number;

  @Field(() => Int)
  noticeMinutes!: number;

  @Field(() => Int)
  horizonDays!: number;

  @Field(() => Int, { description: 'How many can come to one visit.' })
  places!: number;

  @Field(() => Int, { description: 'How many weeks can be booked at once.' })
  mostRepeats!: number;

  @Field(() => [String])
  languages!: string[];

  @Field(() => [String])
  channels!: string[];

  @Field(() => [String])
  adjustments!: string[];

  @Field(() => [ServiceWords])
  words!: ServiceWords[];

  @Field(() => [KeptOffer])
  offers!: KeptOffer[];

  @Field(() => Int, { description: 'Visits to come, which stay whatever is changed.' })
  visitsAhead!: number;
}

@ObjectType()
export class ServiceRef {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;
}

export const ServiceResult = resultOf('ServiceResult', () => ServiceRef);
