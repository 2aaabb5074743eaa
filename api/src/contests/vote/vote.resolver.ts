import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor, CurrentRequest } from '../../shared/access/actor.ts';
import { Allow, Public } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { KeepContestResult } from '../keeping/keeping.graphql.ts';
import { VoteAudit } from './vote-audit.service.ts';
import {
  AskPublicVoteInput,
  AskPublicVoteResult,
  ContestVotes,
  PublicVoteLink,
  PublicVoteResult,
  StrikeVotesInput,
  VotePhotos,
  VotePhotosArgs,
} from './vote.graphql.ts';
import { VoteReader } from './vote.reader.ts';
import { VoteService } from './vote.service.ts';

/** The vote of the audience. */
@Resolver()
export class VoteResolver {
  constructor(
    private readonly votes: VoteService,
    private readonly reader: VoteReader,
    private readonly audit: VoteAudit,
  ) {}

  @Public()
  @Query(() => VotePhotos)
  votePhotos(@Args() args: VotePhotosArgs) {
    return this.reader.photos(args);
  }

  @Public()
  @Mutation(() => AskPublicVoteResult, { description: 'Sends a link to the address, which confirms the vote.' })
  askPublicVote(@Args('input') input: AskPublicVoteInput, @CurrentRequest() request: FastifyRequest) {
    return this.votes.ask(input, request.ip);
  }

  @Public()
  @Query(() => PublicVoteLink, { nullable: true, description: 'Null where the link is wrong or forgotten.' })
  publicVoteLink(
    @Args('token', { type: () => String }) token: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @CurrentRequest() request: FastifyRequest,
  ) {
    return this.reader.link(token, locale, request.ip);
  }

  @Public()
  @Mutation(() => PublicVoteResult, { description: 'One vote for each address; a later one takes its place.' })
  givePublicVote(@Args('token', { type: () => String }) token: string, @CurrentRequest() request: FastifyRequest) {
    return this.votes.give(token, request.ip);
  }

  @Public()
  @Mutation(() => PublicVoteResult)
  takePublicVoteBack(@Args('token', { type: () => String }) token: string, @CurrentRequest() request: FastifyRequest) {
    return this.votes.takeBack(token, request.ip);
  }

  @Allow('contest.organise')
  @Query(() => ContestVotes)
  contestVotes(@CurrentActor() actor: Actor, @Args('contest', { type: () => String }) contest: string) {
    return this.audit.votes(actor, contest);
  }

  @Allow('contest.organise')
  @Mutation(() => KeepContestResult, {
    description: 'Votes that cannot be people’s, with a reason; before the results.',
  })
  strikeVotes(@CurrentActor() actor: Actor, @Args('input') input: StrikeVotesInput) {
    return this.audit.strike(actor, input);
  }
}
