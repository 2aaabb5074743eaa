import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow, Public } from '../../shared/access/allow.ts';
import { PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { JurorsService } from './jurors.service.ts';
import {
  ContestChangeConnection,
  ContestNextStep,
  JuryInvitation,
  KeepContestResult,
  OrganisedContest,
  OrganisedContestConnection,
} from './keeping.graphql.ts';
import {
  AnswerJuryInput,
  InviteJurorInput,
  KeepRegulationInput,
  JurorInput,
  SeenContestInput,
} from './keeping.inputs.ts';
import { OrganisedReader } from './organised.reader.ts';
import { RegulationsService } from './regulations.service.ts';

/** What organisers see of their contests; the regulations and the jury. */
@Resolver(() => OrganisedContest)
export class OrganisedResolver {
  constructor(
    private readonly reader: OrganisedReader,
    private readonly regulations: RegulationsService,
    private readonly jurors: JurorsService,
  ) {}

  @Allow('contest.organise')
  @Query(() => OrganisedContestConnection, { description: 'Contests of the actor’s organisations, the newest first.' })
  organisedContests(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args() page: PageArgs,
  ) {
    return this.reader.contests(actor, locale, page);
  }

  @Allow('contest.organise')
  @Query(() => OrganisedContest)
  organisedContest(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('slug', { type: () => String }) slug: string,
  ) {
    return this.reader.contest(actor, locale, slug);
  }

  @ResolveField(() => ContestNextStep)
  nextStep(@CurrentActor() actor: Actor, @Parent() { slug }: OrganisedContest) {
    return this.reader.nextStep(actor, slug);
  }

  @ResolveField(() => ContestChangeConnection, { description: 'The history, the latest first.' })
  changes(@CurrentActor() actor: Actor, @Parent() { slug }: OrganisedContest, @Args() page: PageArgs) {
    return this.reader.changes(actor, slug, page);
  }

  @Allow('contest.organise')
  @Mutation(() => KeepContestResult)
  keepContestRegulation(@CurrentActor() actor: Actor, @Args('input') input: KeepRegulationInput) {
    return this.regulations.keep(actor, input);
  }

  @Allow('contest.organise')
  @Mutation(() => KeepContestResult, { description: 'The draft comes into force; entrants are told by letter.' })
  publishContestRegulation(@CurrentActor() actor: Actor, @Args('input') input: SeenContestInput) {
    return this.regulations.publish(actor, input);
  }

  @Allow('contest.organise')
  @Mutation(() => KeepContestResult)
  inviteJuror(@CurrentActor() actor: Actor, @Args('input') input: InviteJurorInput) {
    return this.jurors.invite(actor, input);
  }

  @Allow('contest.organise')
  @Mutation(() => KeepContestResult)
  removeJuror(@CurrentActor() actor: Actor, @Args('input') input: JurorInput) {
    return this.jurors.remove(actor, input);
  }

  @Allow('contest.organise')
  @Mutation(() => KeepContestResult, { description: 'The letter once more, with a new time to answer.' })
  inviteJurorAgain(@CurrentActor() actor: Actor, @Args('input') input: JurorInput) {
    return this.jurors.inviteAgain(actor, input);
  }

  @Public()
  @Query(() => JuryInvitation, { nullable: true })
  juryInvitation(
    @CurrentActor() actor: Actor | undefined,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('id', { type: () => ID }) id: string,
  ) {
    return this.reader.juryInvitation(actor, locale, id);
  }

  @Allow('account.manage')
  @Mutation(() => KeepContestResult, { description: 'Of the person who was invited, by their own address.' })
  answerJuryInvitation(@CurrentActor() actor: Actor, @Args('input') input: AnswerJuryInput) {
    return this.jurors.answer(actor, input);
  }
}
