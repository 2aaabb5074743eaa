import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, Day, Json, LocalisedText } from '../../shared/scalars.ts';
import type { ContestState } from '../contest-state.rules.ts';
import { ContestStateEnum, LicenceEnum } from '../photo.graphql.ts';
import type { Licence } from '../licence.rules.ts';
import { KeptContestPart, KeptJuror, KeptOrganiser } from './kept-parts.graphql.ts';

@ObjectType()
export class ContestKept {
  @Field(() => String)
  slug!: string;

  @Field(() => Int)
  version!: number;
}

export const KeepContestResult = resultOf('KeepContestResult', () => ContestKept);

@ObjectType({ description: 'A contest of one’s own organisation in a list.' })
export class OrganisedContestItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText, { nullable: true })
  title!: Text | null;

  @Field(() => ContestStateEnum)
  state!: ContestState;

  @Field(() => String)
  zone!: string;

  @Field(() => Day)
  opensOn!: string;

  @Field(() => Day)
  closesOn!: string;

  @Field(() => DateTime, { nullable: true })
  judgingAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  resultsAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  exhibitionAt!: Date | null;
}

@ObjectType()
export class OrganisedContestConnection extends connectionOf(() => OrganisedContestItem) {}

@ObjectType({ description: 'The next step that people take, what is in its way, and what it touches.' })
export class ContestNextStep {
  @Field(() => String, { nullable: true, description: 'publish, judge, announceResults, openExhibition' })
  step!: string | null;

  @Field(() => [String])
  blockers!: string[];

  @Field(() => [LocaleEnum], { description: 'Languages of the organisers’ countries that lack words or regulations.' })
  localesMissing!: Locale[];

  @Field(() => Int)
  photosToCheck!: number;

  @Field(() => Int)
  photosApproved!: number;

  @Field(() => Int)
  entrants!: number;

  @Field(() => Int)
  activeJurors!: number;
}

@ObjectType()
export class ContestChange {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  change!: string;

  @Field(() => Json, { description: 'Codes, days and numbers by name.' })
  detail!: unknown;

  @Field(() => String, { nullable: true })
  personName!: string | null;

  @Field(() => DateTime)
  at!: Date;
}

@ObjectType()
export class ContestChangeConnection extends connectionOf(() => ContestChange) {}

@ObjectType({ description: 'Everything that organisers keep of a contest.' })
export class OrganisedContest extends OrganisedContestItem {
  @Field(() => Int)
  version!: number;

  @Field(() => LocaleEnum)
  sourceLocale!: Locale;

  @Field(() => DateTime, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => [String])
  emotions!: string[];

  @Field(() => [LicenceEnum])
  licences!: Licence[];

  @Field(() => Int)
  maxPhotos!: number;

  @Field(() => Int, { nullable: true })
  longestSideLeast!: number | null;

  @Field(() => Boolean)
  showsFacesOfMinors!: boolean;

  @Field(() => Int)
  finalistsMost!: number;

  @Field(() => Int)
  votesLeast!: number;

  @Field(() => Boolean, { description: 'A photo gets at most one prize of the jury.' })
  hasOnePrizeEach!: boolean;

  @Field(() => Boolean)
  hasPublicVote!: boolean;

  @Field(() => Day, { nullable: true })
  voteOpensOn!: string | null;

  @Field(() => Day, { nullable: true })
  voteClosesOn!: string | null;

  @Field(() => Json, { description: '{lv: {title, summary, invitation, altHelp, consent}, …}' })
  words!: unknown;

  @Field(() => Json, { description: 'missing, partial, outdated or whole, by language' })
  wordStates!: unknown;

  @Field(() => Json, {
    nullable: true,
    description: 'Words of the draft, {lv: {text, change, easy}, …}; null without one.',
  })
  regulationDraft!: unknown;

  @Field(() => Json, {
    nullable: true,
    description: 'The same of the version in force, which the next one begins with.',
  })
  regulationInForce!: unknown;

  @Field(() => Int, { nullable: true })
  regulationVersion!: number | null;

  @Field(() => [KeptContestPart])
  parts!: KeptContestPart[];

  @Field(() => [KeptOrganiser])
  organisers!: KeptOrganiser[];

  @Field(() => [KeptJuror], { description: 'Those who were removed come last.' })
  jurors!: KeptJuror[];
}

@ObjectType()
export class JuryInvitation {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { nullable: true })
  contestTitle!: Text | null;

  @Field(() => String)
  contestSlug!: string;

  @Field(() => String, { description: 'invited, expired, active or removed' })
  state!: string;

  @Field(() => Boolean)
  isMine!: boolean;
}
