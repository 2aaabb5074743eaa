import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
import { resultOf } from '../shared/refused.ts';
import { DateTime, Day, LocalisedText } from '../shared/scalars.ts';
import { DiaryRef } from './opening.graphql.ts';

@ObjectType({ description: 'A diary as it stands in the list of those that the actor keeps.' })
export class DiaryItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'person, interpreter, room or space' })
  kind!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;

  @Field(() => LocalisedText, { nullable: true, description: 'What they do, of people.' })
  role!: Text | null;

  @Field(() => LocalisedText, { nullable: true, description: 'The room that it belongs to.' })
  room!: Text | null;

  @Field(() => LocalisedText, { nullable: true })
  organisation!: Text | null;

  @Field(() => Boolean, { description: 'Whether it is the diary of the actor.' })
  isOwn!: boolean;

  @Field(() => Boolean, { description: 'False for one that is no longer kept.' })
  isActive!: boolean;
}

@ObjectType({
  description: 'A booked visit that the hours of a diary no longer cover; it stays booked until it is moved.',
})
export class VisitInTheWay {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => Day)
  day!: string;

  @Field(() => String, { description: 'HH:MM on the clock of the place.' })
  time!: string;

  @Field(() => LocalisedText, { nullable: true })
  service!: Text | null;

  @Field(() => LocalisedText, { nullable: true })
  room!: Text | null;
}

@ObjectType({ description: 'What a diary is called in one language.' })
export class DiaryWords {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  role!: string;
}

@ObjectType({ description: 'A service that needs a diary.' })
export class DiaryService {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { nullable: true })
  title!: Text | null;

  @Field(() => LocalisedText, { nullable: true })
  room!: Text | null;
}

@ObjectType()
export class Named {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;
}

@ObjectType()
export class Diary extends DiaryItem {
  @Field(() => String, { description: 'IANA time zone of its hours.' })
  zone!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID, { nullable: true })
  roomId!: string | null;

  @Field(() => [String], { description: 'BCP 47.' })
  languages!: string[];

  @Field(() => ID, { nullable: true, description: 'The space that it lies in.' })
  withinId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The account of the person.' })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the person is met by video.' })
  videoUrl!: string | null;

  @Field(() => Int, { description: 'Grows with every change of these details or of the hours.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether the actor coordinates its organisation.' })
  mayManage!: boolean;

  @Field(() => [DiaryWords])
  words!: DiaryWords[];

  @Field(() => [DiaryService])
  services!: DiaryService[];

  @Field(() => [Named], { description: 'Rooms where its hours can be kept, of people and interpreters.' })
  points!: Named[];

  @Field(() => [VisitInTheWay], { description: 'The first fifty.' })
  inTheWay!: VisitInTheWay[];
}

@ObjectType({ description: 'Hours of a day as they result from all rules and exceptions.' })
export class DiarySpan {
  @Field(() => String)
  opens!: string;

  @Field(() => String)
  closes!: string;

  @Field(() => LocalisedText, { nullable: true, description: 'The point, where hours differ by point.' })
  room!: Text | null;
}

@ObjectType()
export class DiaryDay {
  @Field(() => Day)
  day!: string;

  @Field(() => [DiarySpan])
  spans!: DiarySpan[];

  @Field(() => [DiarySpan], { description: 'Times that are blocked.' })
  blocks!: DiarySpan[];

  @Field(() => Boolean, { description: 'Whether it departs from the week.' })
  isException!: boolean;

  @Field(() => Int, { description: 'Booked visits.' })
  visits!: number;
}

@ObjectType()
export class DiaryAccount {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'An organisation whose diaries the actor coordinates, with what a new one can belong to.' })
export class DiaryOrganisation extends Named {
  @Field(() => [Named])
  rooms!: Named[];

  @Field(() => [Named], { description: 'Rooms and spaces as diaries: what a space can lie in.' })
  spaces!: Named[];

  @Field(() => [DiaryAccount], { description: 'Members who may keep a diary of their own.' })
  accounts!: DiaryAccount[];
}

@InputType()
export class EnterDiaryInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String, { description: 'person, interpreter or space' })
  kind!: string;

  @Field(() => ID, { description: 'The room that it belongs to.' })
  roomId!: string;

  @Field(() => String, { description: 'In the language of the organisation.' })
  name!: string;
}

@InputType()
export class DiaryWordsInput {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  role!: string;
}

@InputType()
export class SaveDiaryInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'What was changed; nothing is saved over a later one.' })
  expectedVersion?: number | null;

  @Field(() => [String])
  languages!: string[];

  @Field(() => String, { nullable: true, description: 'Where the person is met by video; https alone.' })
  videoUrl?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Set by coordinators; whoever keeps only their own leaves it as it is.',
  })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'As the account.' })
  withinId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'As the account.' })
  isActive?: boolean | null;

  @Field(() => [DiaryWordsInput])
  words!: DiaryWordsInput[];
}

export const DiaryResult = resultOf('DiaryResult', () => DiaryRef);
