import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text, Locale } from '@inclusive/localisation/locale';
import { connectionOf } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { Json, LocalisedText } from '../../shared/scalars.ts';
import type { ContestState } from '../contest-state.rules.ts';
import { KeptWordsInput, SeenContestInput } from '../keeping/keeping.inputs.ts';
import { ContestStateEnum, enumOf } from '../photo.graphql.ts';
import { ExhibitedPhoto, ExhibitionStop } from './exhibition.graphql.ts';
import type { PrintQuality } from './print-size.rules.ts';

export const PrintQualityEnum = enumOf('PrintQuality', ['full', 'fair', 'low']);

@ObjectType()
export class KeptExhibitionStop extends ExhibitionStop {
  @Field(() => Json, { description: '{lv: {name, note}, …}' })
  words!: unknown;

  @Field(() => Json, { description: 'missing, partial, outdated or whole, by language' })
  wordStates!: unknown;

  @Field(() => Boolean, { description: 'Shares a day with another stop.' })
  clashes!: boolean;
}

@ObjectType({ description: 'What a photo gives on a paper.' })
export class PhotoPrint {
  @Field(() => String)
  size!: string;

  @Field(() => Int)
  dpi!: number;

  @Field(() => PrintQualityEnum)
  quality!: PrintQuality;
}

@ObjectType()
export class ExhibitionCandidate extends ExhibitedPhoto {
  @Field(() => Int, { nullable: true, description: 'What the jury has given it.' })
  rank!: number | null;

  @Field(() => Boolean)
  isFinalist!: boolean;
}

@ObjectType()
export class ExhibitionCandidates extends connectionOf(() => ExhibitionCandidate) {}

@ObjectType()
export class ChosenPhoto extends ExhibitionCandidate {
  @Field(() => Json, { description: 'Title and story as they are kept, {lv: {title, story}, …}' })
  words!: unknown;

  @Field(() => Json, { description: 'missing, partial, outdated or whole, by language' })
  wordStates!: unknown;

  @Field(() => [PhotoPrint], { description: 'Empty where the pixels of the original were not counted.' })
  prints!: PhotoPrint[];

  @Field(() => String, { nullable: true, description: 'The largest paper on which it does not look soft.' })
  largestPrint!: string | null;

  @Field(() => String, { description: 'Letters of its words that no font of the papers has, each once.' })
  lettersMissing!: string;
}

@ObjectType({ description: 'All that organisers keep of an exhibition.' })
export class Exhibiting {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => ContestStateEnum)
  state!: ContestState;

  @Field(() => Int)
  version!: number;

  @Field(() => LocaleEnum)
  sourceLocale!: Locale;

  @Field(() => [KeptExhibitionStop])
  stops!: KeptExhibitionStop[];

  @Field(() => [ChosenPhoto])
  photos!: ChosenPhoto[];
}

@InputType()
export class ChooseExhibitionPhotosInput extends SeenContestInput {
  @Field(() => [ID], { description: 'All photos of the exhibition in their order.' })
  photos!: string[];
}

@InputType()
export class KeepExhibitionStopInput extends SeenContestInput {
  @Field(() => ID, { nullable: true, description: 'Without it, a new one.' })
  id?: string | null;

  @Field(() => String)
  fromDay!: string;

  @Field(() => String)
  toDay!: string;

  @Field(() => String, { nullable: true, description: 'Slug of a room; or an address.' })
  room?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => Float, { nullable: true })
  lat?: number | null;

  @Field(() => Float, { nullable: true })
  lon?: number | null;

  @Field(() => [KeptWordsInput], { description: 'name, note in each language.' })
  words!: KeptWordsInput[];

  @Field(() => Boolean)
  translationsFit!: boolean;
}

@InputType()
export class RemoveExhibitionStopInput extends SeenContestInput {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class KeepExhibitionWordsInput extends SeenContestInput {
  @Field(() => ID)
  photoId!: string;

  @Field(() => [KeptWordsInput], { description: 'title, story; those of the author’s language are left as they are.' })
  words!: KeptWordsInput[];

  @Field(() => Boolean)
  translationsFit!: boolean;
}
