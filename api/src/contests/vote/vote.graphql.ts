import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { connectionOf, PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { DateTime } from '../../shared/scalars.ts';
import { GalleryPhoto } from '../gallery/gallery.graphql.ts';
import { enumOf } from '../photo.graphql.ts';
import { type Suspicion, suspicions } from './suspicion.rules.ts';

const VoteSuspicion = enumOf('VoteSuspicion', suspicions);

@ArgsType()
export class VotePhotosArgs extends PageArgs {
  @Field(() => String)
  contest!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String, { description: 'Chosen for each voter: the same one gives the same order.' })
  seed!: string;
}

@ObjectType({ description: 'The photos of a contest in an order of chance.' })
export class VotePhotos extends connectionOf(() => GalleryPhoto) {}

@InputType()
export class AskPublicVoteInput {
  @Field(() => String)
  contest!: string;

  @Field(() => ID)
  photoId!: string;

  @Field(() => String)
  email!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;
}

@ObjectType({ description: 'The same for every address, whether a letter goes there or not.' })
export class PublicVoteAsked {
  @Field(() => Boolean)
  isAsked!: boolean;
}

export const AskPublicVoteResult = resultOf('AskPublicVoteResult', () => PublicVoteAsked);

@ObjectType({ description: 'What a link that was sent is for.' })
export class PublicVoteLink {
  @Field(() => String)
  contest!: string;

  @Field(() => Boolean, { description: 'The address’s vote counts for this photo.' })
  isGiven!: boolean;

  @Field(() => Boolean)
  isOpen!: boolean;

  @Field(() => GalleryPhoto, { nullable: true, description: 'Null once the photo is gone: the vote is free again.' })
  photo!: GalleryPhoto | null;
}

@ObjectType()
export class PublicVoteKept {
  @Field(() => Boolean, { description: 'Whether the address has a vote now.' })
  isGiven!: boolean;
}

export const PublicVoteResult = resultOf('PublicVoteResult', () => PublicVoteKept);

@ObjectType()
export class MarkedVote {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  givenAt!: string;

  @Field(() => [VoteSuspicion])
  marks!: Suspicion[];

  @Field(() => ID, { nullable: true })
  photoId!: string | null;

  @Field(() => String, { nullable: true })
  photoTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'A short sign of the network, to see which votes share one.' })
  network!: string | null;

  @Field(() => String, { nullable: true })
  struckReason!: string | null;
}

@ObjectType({ description: 'For organisers; how many votes a photo has is not among it.' })
export class ContestVotes {
  @Field(() => Int)
  given!: number;

  @Field(() => Int)
  struck!: number;

  @Field(() => [MarkedVote], {
    description: 'Striking ones and those that were struck, the newest first; 500 at most.',
  })
  marked!: MarkedVote[];
}

@InputType()
export class StrikeVotesInput {
  @Field(() => String)
  contest!: string;

  @Field(() => [ID])
  votes!: string[];

  @Field(() => String)
  reason!: string;
}
