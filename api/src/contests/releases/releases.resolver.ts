import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '@inclusive/localisation/locale';
import { CurrentRequest } from '../../shared/access/actor.ts';
import { Public } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { AnswerReleaseResult, Release } from './releases.graphql.ts';
import { ReleasesService } from './releases.service.ts';

/** For everybody who has a link; the link is all that they need. */
@Resolver()
export class ReleasesResolver {
  constructor(private readonly releases: ReleasesService) {}

  @Public()
  @Query(() => Release, { nullable: true, description: 'Null where the link is wrong, or the photo is gone.' })
  async release(
    @Args('token', { type: () => String }) token: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @CurrentRequest() request: FastifyRequest,
  ) {
    return (await this.releases.find(token, request.ip, locale)) ?? null;
  }

  @Public()
  @Mutation(() => AnswerReleaseResult, {
    description: 'Agrees, refuses, or takes an earlier consent back. The last answer counts.',
  })
  answerRelease(
    @Args('token', { type: () => String }) token: string,
    @Args('agrees', { type: () => Boolean }) agrees: boolean,
    @Args('consentVersion', { type: () => Int }) consentVersion: number,
    @CurrentRequest() request: FastifyRequest,
  ) {
    return this.releases.answer({ token, agrees, consentVersion }, request.ip);
  }
}
