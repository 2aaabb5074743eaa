import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { JuryResult } from './jury.graphql.ts';
import { JuryReader } from './jury.reader.ts';
import { DecideTieInput, Jury, OpenJuryRoundInput } from './organising.graphql.ts';
import { ResultsService } from './results.service.ts';
import { RoundsService } from './rounds.service.ts';

/** For those who run a contest: its jury from the first round to the committed result. */
@Resolver()
export class OrganisingResolver {
  constructor(
    private readonly reader: JuryReader,
    private readonly rounds: RoundsService,
    private readonly results: ResultsService,
  ) {}

  @Allow('contest.organise')
  @Query(() => Jury)
  jury(
    @CurrentActor() actor: Actor,
    @Args('contest', { type: () => String }) contest: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.jury(actor, contest, locale);
  }

  @Allow('contest.organise')
  @Mutation(() => JuryResult, { description: 'Opening the ranking closes the rating.' })
  openJuryRound(@CurrentActor() actor: Actor, @Args('input') input: OpenJuryRoundInput) {
    return this.rounds.open(actor, input);
  }

  @Allow('contest.organise')
  @Mutation(() => JuryResult)
  moveJuryRound(@CurrentActor() actor: Actor, @Args('input') input: OpenJuryRoundInput) {
    return this.rounds.move(actor, input);
  }

  @Allow('contest.organise')
  @Mutation(() => JuryResult)
  remindJurors(@CurrentActor() actor: Actor, @Args('contest', { type: () => String }) contest: string) {
    return this.results.remind(actor, contest);
  }

  @Allow('contest.organise')
  @Mutation(() => JuryResult)
  decideTie(@CurrentActor() actor: Actor, @Args('input') input: DecideTieInput) {
    return this.results.decideTie(actor, input);
  }

  @Allow('contest.organise')
  @Mutation(() => JuryResult, { description: 'Places and minutes, all at once; they never change afterwards.' })
  commitJury(@CurrentActor() actor: Actor, @Args('contest', { type: () => String }) contest: string) {
    return this.results.commit(actor, contest);
  }
}
