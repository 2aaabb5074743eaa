import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import type { DecidedBy } from '@inclusive/judging/final-order';
import { LocaleEnum } from '../../shared/locale.ts';
import { DateTime, Day, LocalisedText } from '../../shared/scalars.ts';
import { enumOf } from '../photo.graphql.ts';
import { JuryRoundView, RoundKindEnum } from './jury.graphql.ts';
import type { RoundKind } from './jury.rules.ts';

export const DecidedByEnum = enumOf('PlaceDecidedBy', ['ranking', 'duels', 'score', 'chair', 'shared']);

@ObjectType()
export class JurorProgress {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The letter under which the minutes speak of this juror.' })
  alias!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  country!: string;

  @Field(() => Int)
  scored!: number;

  @Field(() => Int)
  toScore!: number;

  @Field(() => Int)
  recused!: number;

  @Field(() => DateTime, { nullable: true })
  lastAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the order of the finalists was handed in.' })
  handedInAt!: string | null;
}

@ObjectType()
export class JuryComment {
  @Field(() => String)
  alias!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'Where a photo stands after the scores.' })
export class JuryStanding {
  @Field(() => Int)
  number!: number;

  @Field(() => ID)
  photoId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Int)
  votes!: number;

  @Field(() => Float, { description: 'Plain mean, 1 to 5; 0 without votes.' })
  mean!: number;

  @Field(() => Float, { description: 'Mean in standard deviations from each juror’s own mean; the order follows it.' })
  levelled!: number;

  @Field(() => Int, { description: 'Votes missing to the quorum.' })
  lackingVotes!: number;

  @Field(() => [String], { description: 'Countries without a vote yet.' })
  lackingCountries!: string[];

  @Field(() => Boolean)
  isFinalist!: boolean;

  @Field(() => [JuryComment])
  comments!: JuryComment[];
}

@ObjectType()
export class JuryPlace {
  @Field(() => Int)
  place!: number;

  @Field(() => [Int])
  numbers!: number[];

  @Field(() => DecidedByEnum)
  decidedBy!: DecidedBy;
}

@ObjectType({ description: 'By the orders handed in so far; what is committed never changes.' })
export class JuryOutcome {
  @Field(() => [Int], { description: 'Finalists: rows and columns of the duels.' })
  numbers!: number[];

  @Field(() => [[Int]], { description: '[a][b]: orders that place a before b.' })
  duels!: number[][];

  @Field(() => [Float], { description: 'Borda points, beside the order and never instead of it.' })
  borda!: number[];

  @Field(() => [JuryPlace])
  places!: JuryPlace[];

  @Field(() => Int, { description: 'Orders handed in.' })
  ballots!: number;
}

@ObjectType()
export class JuryPrizeView {
  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => [Int], { description: 'Of the photos that have it, the best first.' })
  numbers!: number[];

  @Field(() => [Int], { description: 'Photos that would have had it, had they not had another prize of the jury.' })
  passed!: number[];
}

@ObjectType({ description: 'A finalist that may not be shown now.' })
export class LeftFinalist {
  @Field(() => Int)
  number!: number;

  @Field(() => String, { description: 'withdrawn, disqualified, or consent: one is missing' })
  why!: string;
}

@ObjectType({ description: 'A jury as the organisers of the contest see it.' })
export class Jury {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => String)
  zone!: string;

  @Field(() => Boolean, { description: 'Whether the contest is being judged.' })
  isJudging!: boolean;

  @Field(() => Int)
  finalistsMost!: number;

  @Field(() => [JuryRoundView])
  rounds!: JuryRoundView[];

  @Field(() => [JurorProgress])
  jurors!: JurorProgress[];

  @Field(() => [JuryStanding])
  standings!: JuryStanding[];

  @Field(() => [Int], { description: 'Equal photos at the border of the finalists: people choose among them.' })
  undecided!: number[];

  @Field(() => Int, { description: 'How many of the undecided find room.' })
  room!: number;

  @Field(() => JuryOutcome, { nullable: true })
  outcome!: JuryOutcome | null;

  @Field(() => String, { nullable: true, description: 'Minutes of the chair’s decision about equal photos.' })
  chairMinutes!: string | null;

  @Field(() => [JuryPrizeView], { description: 'Prizes of the jury as they would be awarded now.' })
  prizes!: JuryPrizeView[];

  @Field(() => [LeftFinalist], { description: 'Since the result was committed.' })
  left!: LeftFinalist[];

  @Field(() => DateTime, { nullable: true })
  committedAt!: string | null;
}

@InputType()
export class OpenJuryRoundInput {
  @Field(() => String)
  contest!: string;

  @Field(() => RoundKindEnum)
  kind!: RoundKind;

  @Field(() => Day, { nullable: true, description: 'The last day, until its end in the contest’s zone.' })
  dueOn?: string | null;

  @Field(() => [Int], { nullable: true, description: 'Finalists chosen among the undecided.' })
  chosen?: number[] | null;
}

@InputType()
export class DecideTieInput {
  @Field(() => String)
  contest!: string;

  @Field(() => [Int], { description: 'Equal photos, the best first.' })
  order!: number[];

  @Field(() => String, { nullable: true })
  minutes?: string | null;
}
