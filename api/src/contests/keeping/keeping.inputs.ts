import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { ContestPartKindEnum } from './kept-parts.graphql.ts';
import type { PartKind } from './parts.rules.ts';

@InputType()
export class BeginContestInput {
  @Field(() => String, { description: 'Of whom the contest is; further organisations can join.' })
  organisationId!: string;

  @Field(() => LocaleEnum, { description: 'The language that others are translated from.' })
  locale!: Locale;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Slug of a contest whose terms and words are copied.' })
  like?: string | null;
}

@InputType({ description: 'A contest as the organiser saw it: a later version is refused.' })
export class SeenContestInput {
  @Field(() => String)
  contest!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class KeepContestTermsInput extends SeenContestInput {
  @Field(() => String)
  zone!: string;

  @Field(() => String, { description: 'YYYY-MM-DD, as all days here.' })
  opensOn!: string;

  @Field(() => String)
  closesOn!: string;

  @Field(() => [String])
  emotions!: string[];

  @Field(() => [String])
  licences!: string[];

  @Field(() => Int, { nullable: true })
  maxPhotos!: number | null;

  @Field(() => Int, { nullable: true })
  longestSideLeast!: number | null;

  @Field(() => Boolean)
  showsFacesOfMinors!: boolean;

  @Field(() => Int, { nullable: true })
  finalistsMost!: number | null;

  @Field(() => Int, { nullable: true })
  votesLeast!: number | null;

  @Field(() => Boolean, { description: 'A photo gets at most one prize of the jury.' })
  hasOnePrizeEach!: boolean;

  @Field(() => Boolean)
  hasPublicVote!: boolean;

  @Field(() => String, { nullable: true })
  voteOpensOn!: string | null;

  @Field(() => String, { nullable: true })
  voteClosesOn!: string | null;
}

@InputType()
export class ExtendContestInput extends SeenContestInput {
  @Field(() => String)
  closesOn!: string;
}

@InputType()
export class StepContestInput extends SeenContestInput {
  @Field(() => String)
  step!: string;
}

@InputType()
export class KeptFieldInput {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  text!: string;
}

@InputType()
export class KeptWordsInput {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => [KeptFieldInput])
  fields!: KeptFieldInput[];
}

@InputType()
export class KeepContestWordsInput extends SeenContestInput {
  @Field(() => [KeptWordsInput], { description: 'title, summary, invitation, altHelp, consent in each language.' })
  words!: KeptWordsInput[];

  @Field(() => Boolean, { description: 'The other languages still say what the first one says.' })
  translationsFit!: boolean;
}

@InputType()
export class KeepRegulationInput extends SeenContestInput {
  @Field(() => [KeptWordsInput], { description: 'text, change, easy in each language.' })
  words!: KeptWordsInput[];
}

@InputType()
export class RemoveContestPartInput extends SeenContestInput {
  @Field(() => ContestPartKindEnum)
  kind!: PartKind;

  @Field(() => ID)
  id!: string;
}

@InputType()
export class KeepContestPartInput extends SeenContestInput {
  @Field(() => ContestPartKindEnum)
  kind!: PartKind;

  @Field(() => ID, { nullable: true, description: 'Without it, a new one.' })
  id?: string | null;

  @Field(() => [KeptWordsInput], { description: 'name, description in each language.' })
  words!: KeptWordsInput[];

  @Field(() => Boolean)
  translationsFit!: boolean;

  @Field(() => Int, { nullable: true })
  fromAge?: number | null;

  @Field(() => Int, { nullable: true })
  toAge?: number | null;

  @Field(() => String, { nullable: true, description: 'jury or public' })
  prizeKind?: string | null;

  @Field(() => Int, { nullable: true })
  places?: number | null;

  @Field(() => String, { nullable: true })
  categoryId?: string | null;

  @Field(() => String, { nullable: true })
  ageGroupId?: string | null;
}

@InputType()
export class KeepContestOrganisersInput extends SeenContestInput {
  @Field(() => [String], { description: 'Slugs of all organisations that run the contest.' })
  organisations!: string[];
}

@InputType()
export class InviteJurorInput {
  @Field(() => String)
  contest!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  locale!: string;

  @Field(() => String)
  country!: string;

  @Field(() => String, { nullable: true })
  organisationId?: string | null;
}

@InputType()
export class JurorInput {
  @Field(() => String)
  contest!: string;

  @Field(() => ID)
  id!: string;
}

@InputType()
export class AnswerJuryInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  accepts!: boolean;

  @Field(() => Boolean, { description: 'The name may stand on the page of the contest.' })
  isShown!: boolean;
}
