import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, LocalisedText } from '../../shared/scalars.ts';
import { enumOf } from '../photo.graphql.ts';
import { type RoundKind, roundKinds } from './jury.rules.ts';

export const RoundKindEnum = enumOf('JuryRoundKind', roundKinds);

@ObjectType({ description: 'Scores first, then an order of the finalists.' })
export class JuryRoundView {
  @Field(() => RoundKindEnum)
  kind!: RoundKind;

  @Field(() => DateTime)
  openedAt!: string;

  @Field(() => DateTime, { description: 'Until then the jury may vote.' })
  dueAt!: string;

  @Field(() => DateTime, { nullable: true })
  closedAt!: string | null;

  @Field(() => Boolean)
  isOpen!: boolean;
}

@ObjectType({ description: 'A contest on whose jury the actor sits.' })
export class JurySeat {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => String)
  zone!: string;

  @Field(() => [JuryRoundView])
  rounds!: JuryRoundView[];

  @Field(() => Boolean, { description: 'Whether the two examples have been scored, with which everybody begins.' })
  hasStarted!: boolean;

  @Field(() => Int)
  scored!: number;

  @Field(() => Int, { description: 'Photos that this juror judges.' })
  toScore!: number;

  @Field(() => Int, {
    description: 'Photos that this juror does not judge: their own, or of somebody from an organisation of theirs.',
  })
  recused!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the order of the finalists was handed in.' })
  handedInAt!: string | null;
}

@ObjectType({ description: 'A photo before a juror, without anything that says whose it is.' })
export class JudgedPhotoView {
  @Field(() => Int, { description: 'Its picture is at /jury/<contest>/<number>/picture.' })
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  altText!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => [String])
  emotions!: string[];

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => Int, { nullable: true })
  score!: number | null;

  @Field(() => String, { nullable: true })
  comment!: string | null;
}

@ObjectType()
export class JuryDesk {
  @Field(() => JurySeat)
  seat!: JurySeat;

  @Field(() => JudgedPhotoView, { nullable: true, description: 'Null when every photo has a score.' })
  photo!: JudgedPhotoView | null;

  @Field(() => [Int], { description: 'Numbers of the photos scored before, the last one first.' })
  scoredNumbers!: number[];
}

@ObjectType()
export class JuryBallot {
  @Field(() => JurySeat)
  seat!: JurySeat;

  @Field(() => [JudgedPhotoView], { description: 'The finalists that this juror ranks.' })
  photos!: JudgedPhotoView[];

  @Field(() => [[Int]], { description: 'Numbers, the best first; those within one list are equal.' })
  groups!: number[][];

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class JuryKept {
  @Field(() => String)
  contest!: string;

  @Field(() => Int, { nullable: true })
  version?: number | null;
}

@InputType()
export class StartJudgingInput {
  @Field(() => String)
  contest!: string;

  @Field(() => [Int], { description: 'Of the two examples, in their order.' })
  scores!: number[];
}

@InputType()
export class ScorePhotoInput {
  @Field(() => String)
  contest!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => Int, { nullable: true, description: '1 to 5.' })
  score?: number | null;

  @Field(() => String, { nullable: true, description: 'For the organisers.' })
  comment?: string | null;
}

@InputType()
export class KeepBallotInput {
  @Field(() => String)
  contest!: string;

  @Field(() => [[Int]])
  groups!: number[][];

  @Field(() => Int, { description: 'That was seen; 0 before the first one.' })
  version!: number;

  @Field(() => Boolean)
  isHandedIn!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That an order which stands as it was laid out is meant so; else it is asked for.',
  })
  isMeant?: boolean | null;
}

@InputType()
export class JuryPhotoInput {
  @Field(() => String)
  contest!: string;

  @Field(() => Int)
  number!: number;
}

export const JuryResult = resultOf('JuryResult', () => JuryKept);
