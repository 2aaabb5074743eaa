import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { DateTime, Day, LocalisedText } from '../shared/scalars.ts';
import {
  ContestAgeGroup,
  ContestCategory,
  ContestJuror,
  ContestPrize,
  ContestRegulation,
} from './contest-parts.graphql.ts';
import type { ContestState } from './contest-state.rules.ts';
import { ContestStateEnum, LicenceEnum } from './photo.graphql.ts';
import type { Licence } from './licence.rules.ts';

@ObjectType()
export class ContestOrganiser {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  name!: Text;
}

@ObjectType({ description: 'What an entrant agrees to; `submitPhoto` names the version that was shown.' })
export class ContestConsent {
  @Field(() => Int)
  version!: number;

  @Field(() => LocalisedText)
  sentence!: Text;
}

@ObjectType()
export class Contest {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => ContestStateEnum, {
    description:
      'By the calendar of the contest’s own zone until judging begins, then by what the organisers have done.',
  })
  state!: ContestState;

  @Field(() => String, { description: 'The time zone of its days, such as Europe/Riga.' })
  zone!: string;

  @Field(() => Day)
  opensOn!: string;

  @Field(() => Day, { description: 'The last day on which photos are taken, until its end.' })
  closesOn!: string;

  @Field(() => DateTime, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  judgingAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  resultsAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  exhibitionAt!: Date | null;

  @Field(() => Boolean)
  hasPublicVote!: boolean;

  @Field(() => Boolean, { description: 'Votes are taken today.' })
  isVoteOpen!: boolean;

  @Field(() => Day, { nullable: true })
  voteOpensOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day on which votes are taken, until its end.' })
  voteClosesOn!: string | null;

  @Field(() => [String])
  emotions!: string[];

  @Field(() => [LicenceEnum])
  licences!: Licence[];

  @Field(() => Int, { description: 'Photos that one person may have in the contest.' })
  maxPhotos!: number;

  @Field(() => Int, { nullable: true, description: 'Pixels that the longer side of a photo needs to have.' })
  longestSideLeast!: number | null;

  @Field(() => Boolean, { description: 'Faces of people under 18 may be shown, with the consent of their guardians.' })
  showsFacesOfMinors!: boolean;

  @Field(() => Boolean, { description: 'A photo gets at most one prize of the jury.' })
  hasOnePrizeEach!: boolean;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText)
  summary!: Text;

  @Field(() => LocalisedText, { description: 'As HTML.' })
  invitation!: Text;

  @Field(() => ContestRegulation, { nullable: true })
  regulation!: ContestRegulation | null;

  @Field(() => LocalisedText, { description: 'How to write a photo’s alt text, as HTML.' })
  altHelp!: Text;

  @Field(() => ContestConsent)
  consent!: ContestConsent;

  @Field(() => [ContestOrganiser])
  organisers!: ContestOrganiser[];

  @Field(() => [ContestCategory])
  categories!: ContestCategory[];

  @Field(() => [ContestAgeGroup])
  ageGroups!: ContestAgeGroup[];

  @Field(() => [ContestPrize])
  prizes!: ContestPrize[];

  @Field(() => [ContestJuror], { description: 'Those of the jury who have agreed to be named.' })
  jury!: ContestJuror[];
}
