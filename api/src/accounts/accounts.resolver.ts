import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, CurrentRequest } from '../shared/access/actor.ts';
import { Allow, Public } from '../shared/access/allow.ts';
import { Unauthenticated } from '../shared/failures.ts';
import { AccountSecurity, EndSessionResult, Me, UpdateProfileInput, UpdateProfileResult } from './accounts.graphql.ts';
import { AccountsReader } from './accounts.reader.ts';
import { AccountsService, meOf } from './accounts.service.ts';
import { SessionReader } from './session.reader.ts';

@Resolver(() => Me)
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly reader: AccountsReader,
    private readonly sessions: SessionReader,
  ) {}

  @Public()
  @Query(() => Me, { nullable: true, description: 'The person who is signed in, if anyone is.' })
  me(@CurrentActor() actor: Actor | undefined) {
    return actor ? meOf(actor) : null;
  }

  @ResolveField(() => AccountSecurity)
  security(@CurrentActor() actor: Actor | undefined, @CurrentRequest() request: FastifyRequest) {
    if (!actor) throw new Unauthenticated();
    return this.reader.security(actor.personId, this.sessions.tokenOf(request) ?? '');
  }

  @Allow('account.manage')
  @Mutation(() => UpdateProfileResult, { description: 'Changes how one is called, and the language of letters.' })
  updateProfile(@CurrentActor() actor: Actor, @Args('input') input: UpdateProfileInput) {
    return this.accounts.updateProfile(actor, input);
  }

  @Allow('account.manage')
  @Mutation(() => EndSessionResult, { description: 'Signs out of one browser or device.' })
  endSession(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.accounts.endSession(actor, id);
  }
}
