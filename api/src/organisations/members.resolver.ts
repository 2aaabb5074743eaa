import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow, Public } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { InvitationsService } from './invitations.service.ts';
import { MembersService } from './members.service.ts';
import {
  AcceptInvitationResult,
  ChangeMemberRolesInput,
  ChangeMemberRolesResult,
  Invitation,
  InviteMemberInput,
  InviteMemberResult,
  RemoveMemberResult,
  WithdrawInvitationResult,
} from './organisations.graphql.ts';
import { OrganisationsReader } from './organisations.reader.ts';

@Resolver()
export class MembersResolver {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly members: MembersService,
    private readonly reader: OrganisationsReader,
  ) {}

  @Public()
  @Query(() => Invitation, { nullable: true, description: 'An invitation, by the id in its letter.' })
  invitation(
    @CurrentActor() actor: Actor | undefined,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('id', { type: () => ID }) id: string,
  ) {
    return this.reader.invitation(actor, locale, id);
  }

  @Allow('organisation.manage')
  @Mutation(() => InviteMemberResult)
  inviteMember(@CurrentActor() actor: Actor, @Args('input') input: InviteMemberInput) {
    return this.invitations.invite(actor, input);
  }

  @Allow('account.manage')
  @Mutation(() => AcceptInvitationResult)
  acceptInvitation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.invitations.accept(actor, id);
  }

  @Allow('organisation.manage')
  @Mutation(() => WithdrawInvitationResult)
  withdrawInvitation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.invitations.withdraw(actor, id);
  }

  @Allow('organisation.manage')
  @Mutation(() => ChangeMemberRolesResult)
  changeMemberRoles(@CurrentActor() actor: Actor, @Args('input') input: ChangeMemberRolesInput) {
    return this.members.changeRoles(actor, input);
  }

  @Allow('organisation.manage')
  @Mutation(() => RemoveMemberResult)
  removeMember(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('personId', { type: () => ID }) personId: string,
  ) {
    return this.members.remove(actor, organisationId, personId);
  }
}
