import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { JudgingService } from './judging.service.ts';
import { JurorReader } from './juror.reader.ts';
import {
  JuryBallot,
  JuryDesk,
  JuryPhotoInput,
  JuryResult,
  JurySeat,
  KeepBallotInput,
  ScorePhotoInput,
  StartJudgingInput,
} from './jury.graphql.ts';
import { Seats } from './seats.ts';

/** For those who sit on a jury; the seat itself is the permission. */
@Resolver()
export class JuryResolver {
  constructor(
    private readonly seats: Seats,
    private readonly reader: JurorReader,
    private readonly judging: JudgingService,
  ) {}

  @Allow('contest.judge')
  @Query(() => [JurySeat], { description: 'Contests which the actor judges, the latest first.' })
  jurySeats(@CurrentActor() actor: Actor, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.seats.seats(actor, locale);
  }

  @Allow('contest.judge')
  @Query(() => JuryDesk)
  juryDesk(
    @CurrentActor() actor: Actor,
    @Args('contest', { type: () => String }) contest: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('number', { type: () => Int, nullable: true, description: 'A photo to come back to.' })
    number?: number | null,
  ) {
    return this.reader.desk(actor, contest, locale, number);
  }

  @Allow('contest.judge')
  @Query(() => JuryBallot)
  juryBallot(
    @CurrentActor() actor: Actor,
    @Args('contest', { type: () => String }) contest: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.ballot(actor, contest, locale);
  }

  @Allow('contest.judge')
  @Mutation(() => JuryResult)
  startJudging(@CurrentActor() actor: Actor, @Args('input') input: StartJudgingInput) {
    return this.judging.start(actor, input);
  }

  @Allow('contest.judge')
  @Mutation(() => JuryResult)
  scorePhoto(@CurrentActor() actor: Actor, @Args('input') input: ScorePhotoInput) {
    return this.judging.score(actor, input);
  }

  @Allow('contest.judge')
  @Mutation(() => JuryResult, { description: 'The photo comes back after all others.' })
  skipPhoto(@CurrentActor() actor: Actor, @Args('input') input: JuryPhotoInput) {
    return this.judging.skip(actor, input);
  }

  @Allow('contest.judge')
  @Mutation(() => JuryResult)
  keepBallot(@CurrentActor() actor: Actor, @Args('input') input: KeepBallotInput) {
    return this.judging.keepBallot(actor, input);
  }
}
