import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow, Public } from '../shared/access/allow.ts';
import { PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { HistoryConnection } from './history.graphql.ts';
import { HistoryReader } from './history.reader.ts';
import {
  CreateOrganisationInput,
  CreateOrganisationResult,
  Member,
  MemberConnection,
  OpenInvitation,
  Organisation,
  OrganisationConnection,
} from './organisations.graphql.ts';
import { OrganisationsReader } from './organisations.reader.ts';
import { OrganisationsService } from './organisations.service.ts';

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly reader: OrganisationsReader,
    private readonly history: HistoryReader,
  ) {}

  @Public()
  @Query(() => OrganisationConnection, { name: 'organisations', description: 'The partners of the network.' })
  list(
    @CurrentActor() actor: Actor | undefined,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args() page: PageArgs,
  ) {
    return this.reader.list(actor, locale, page);
  }

  @Public()
  @Query(() => Organisation, { nullable: true })
  organisation(
    @CurrentActor() actor: Actor | undefined,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('slug') slug: string,
  ) {
    return this.reader.find(actor, locale, slug);
  }

  @ResolveField(() => MemberConnection, { nullable: true, description: 'For those who manage the organisation alone.' })
  members(@CurrentActor() actor: Actor | undefined, @Parent() { id }: Organisation, @Args() page: PageArgs) {
    return this.reader.members(actor, id, page);
  }

  @ResolveField(() => Member, { nullable: true, description: 'For those who manage the organisation alone.' })
  member(
    @CurrentActor() actor: Actor | undefined,
    @Parent() { id }: Organisation,
    @Args('personId', { type: () => ID }) personId: string,
  ) {
    return this.reader.member(actor, id, personId);
  }

  @ResolveField(() => [OpenInvitation], { nullable: true, description: 'For those who manage the organisation alone.' })
  openInvitations(@CurrentActor() actor: Actor | undefined, @Parent() { id }: Organisation) {
    return this.reader.openInvitations(actor, id);
  }

  @ResolveField(() => HistoryConnection, {
    name: 'history',
    nullable: true,
    description: 'What was done, the latest first; for those who manage the organisation alone.',
  })
  entries(@CurrentActor() actor: Actor | undefined, @Parent() organisation: Organisation, @Args() page: PageArgs) {
    return this.history.entries(actor, organisation, page);
  }

  @Allow('organisation.create')
  @Mutation(() => CreateOrganisationResult)
  createOrganisation(@Args('input') input: CreateOrganisationInput) {
    return this.organisations.create(input);
  }
}
