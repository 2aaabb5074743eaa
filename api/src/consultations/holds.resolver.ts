import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { CurrentRequest } from '../shared/access/actor.ts';
import { Public } from '../shared/access/allow.ts';
import { DateTime } from '../shared/scalars.ts';
import { ExtendHoldResult, Hold, HoldTimeResult } from './holds.graphql.ts';
import { MOST_EXTENSIONS } from './holds.rules.ts';
import { HoldAnswers } from './hold-answers.ts';
import { Holds } from './holds.service.ts';

const tokenArgument = { type: () => String };

@Resolver()
export class HoldsResolver {
  constructor(
    private readonly holds: Holds,
    private readonly answers: HoldAnswers,
  ) {}

  @Public()
  @Query(() => Hold, { nullable: true, description: 'Null once it is over, used or given free.' })
  async hold(@Args('token', tokenArgument) token: string) {
    return (await this.holds.find(token)) ?? null;
  }

  @Public()
  @Mutation(() => HoldTimeResult, { description: 'Keeps a time for one visitor while they fill in the form.' })
  holdTime(
    @Args('offer', { type: () => ID }) offer: string,
    @Args('startsAt', { type: () => DateTime }) startsAt: Date,
    @Args('instead', { type: () => String, nullable: true, description: 'A hold that is given up for this one.' })
    instead: string | undefined,
    @CurrentRequest() request: FastifyRequest,
  ) {
    return this.holds.hold(offer, startsAt, request.ip, instead);
  }

  @Public()
  @Mutation(() => ExtendHoldResult, { description: `Keeps it for longer, at most ${MOST_EXTENSIONS} times.` })
  extendHold(@Args('token', tokenArgument) token: string) {
    return this.holds.extend(token);
  }

  @Public()
  @Query(() => String, {
    nullable: true,
    description: 'What was typed under the hold, as it was kept; null once the hold is over.',
  })
  heldAnswers(@Args('token', tokenArgument) token: string) {
    return this.answers.of(token);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Keeps what was typed, sealed, for as long as the time is held.' })
  keepHeldAnswers(
    @Args('token', tokenArgument) token: string,
    @Args('answers', { type: () => String }) answers: string,
  ) {
    return this.answers.keep(token, answers);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Gives a held time free.' })
  async releaseHold(@Args('token', tokenArgument) token: string) {
    await this.holds.release(token);
    return true;
  }
}
