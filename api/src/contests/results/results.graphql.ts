import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocalisedText } from '../../shared/scalars.ts';
import type { PrizeKind } from '../contest-parts.rules.ts';
import { GalleryPhoto } from '../gallery/gallery.graphql.ts';
import { PrizeKindEnum } from '../photo.graphql.ts';

@ObjectType()
export class PrizeWinner {
  @Field(() => Int)
  rank!: number;

  @Field(() => Boolean, { description: 'Somebody else has the same place.' })
  isShared!: boolean;

  @Field(() => String, { nullable: true, description: 'The author as they wish to be named.' })
  credit!: string | null;

  @Field(() => Int, { nullable: true, description: 'Votes of the audience, for a prize that it gives.' })
  votes!: number | null;

  @Field(() => GalleryPhoto)
  photo!: GalleryPhoto;
}

@ObjectType()
export class AwardedPrize {
  @Field(() => ID)
  id!: string;

  @Field(() => PrizeKindEnum)
  kind!: PrizeKind;

  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => LocalisedText, { nullable: true })
  description!: Text | null;

  @Field(() => [PrizeWinner], { description: 'The best first; a photo that is no longer public is not among them.' })
  winners!: PrizeWinner[];
}

@ObjectType()
export class ContestResults {
  @Field(() => [AwardedPrize])
  prizes!: AwardedPrize[];

  @Field(() => [GalleryPhoto], { description: 'Of the last round, without a prize of the jury; in no order of merit.' })
  finalists!: GalleryPhoto[];
}
