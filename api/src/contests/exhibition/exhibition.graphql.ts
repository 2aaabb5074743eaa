import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text, Locale } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { Day, LocalisedText } from '../../shared/scalars.ts';
import { ContestOrganiser } from '../contest.graphql.ts';
import type { ContestState } from '../contest-state.rules.ts';
import { ContestStateEnum, enumOf, PhotoFiles } from '../photo.graphql.ts';
import type { Rendition } from '../pipeline/renditions.ts';
import type { StopTime } from './route.rules.ts';

export const StopTimeEnum = enumOf('StopTime', ['past', 'now', 'ahead']);

@ObjectType()
export class ExhibitionRoom {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => LocalisedText, { nullable: true })
  library!: Text | null;
}

@ObjectType({ description: 'Where the exhibition stands from one day to another, both counting.' })
export class ExhibitionStop {
  @Field(() => ID)
  id!: string;

  @Field(() => Day)
  fromDay!: string;

  @Field(() => Day)
  toDay!: string;

  @Field(() => StopTimeEnum, { description: 'By the day in the contest’s zone.' })
  time!: StopTime;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;

  @Field(() => LocalisedText, { nullable: true })
  note!: Text | null;

  @Field(() => String)
  address!: string;

  @Field(() => Float, { nullable: true })
  lat!: number | null;

  @Field(() => Float, { nullable: true })
  lon!: number | null;

  @Field(() => ExhibitionRoom, { nullable: true, description: 'Null for a place that is no room of the network.' })
  room!: ExhibitionRoom | null;

  @Field(() => Boolean)
  isExample!: boolean;
}

@ObjectType({
  description: 'A photo of the exhibition; title and story in the asked language where there are words in it.',
})
export class ExhibitedPhoto {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText, { nullable: true })
  story!: Text | null;

  @Field(() => String)
  altText!: string;

  @Field(() => LocaleEnum, { description: 'Language of the author’s words.' })
  locale!: Locale;

  @Field(() => [String])
  emotions!: string[];

  @Field(() => String, { nullable: true, description: 'As the author names it.' })
  place!: string | null;

  @Field(() => LocalisedText, { nullable: true })
  ageGroup!: Text | null;

  @Field(() => String, { nullable: true, description: 'The author as they wish to be named.' })
  credit!: string | null;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => String)
  thumbhash!: string;

  @Field(() => PhotoFiles)
  renditions!: Rendition[];
}

@ObjectType()
export class Exhibition {
  @Field(() => String)
  contest!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => ContestStateEnum)
  state!: ContestState;

  @Field(() => String)
  zone!: string;

  @Field(() => [ContestOrganiser])
  organisers!: ContestOrganiser[];

  @Field(() => [ExhibitionStop], { description: 'In the order in which they are travelled to.' })
  stops!: ExhibitionStop[];

  @Field(() => [ExhibitedPhoto], { description: 'Empty until the exhibition is opened.' })
  photos!: ExhibitedPhoto[];
}

@ObjectType({ description: 'An exhibition that a room has now or soon.' })
export class RoomExhibition {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  contest!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => Day)
  fromDay!: string;

  @Field(() => Day)
  toDay!: string;

  @Field(() => StopTimeEnum)
  time!: StopTime;

  @Field(() => Boolean)
  isExample!: boolean;
}
