import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { CurrentRequest } from '../shared/access/actor.ts';
import { Public } from '../shared/access/allow.ts';
import { DateTime } from '../shared/scalars.ts';
import { MoveBookingResult } from './bookings.graphql.ts';
import { MovesService } from './moves.service.ts';

@Resolver()
export class MovesResolver {
  constructor(private readonly moves: MovesService) {}

  @Public()
  @Mutation(() => MoveBookingResult, { description: 'Another time for the same visit; the old one goes with it.' })
  moveBooking(
    @Args('token', { type: () => String }) token: string,
    @Args('startsAt', { type: () => DateTime }) startsAt: Date,
    @CurrentRequest() request: FastifyRequest,
  ) {
    return this.moves.move(token, startsAt, request.ip);
  }
}
