import { Args, Query, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { CurrentRequest } from '../shared/access/actor.ts';
import { Public } from '../shared/access/allow.ts';
import { SearchArgs, SearchConnection, Suggestion, SuggestionsArgs } from './search.graphql.ts';
import { SearchPace } from './search-pace.ts';
import { SearchReader } from './search.reader.ts';

@Resolver()
export class SearchResolver {
  constructor(
    private readonly reader: SearchReader,
    private readonly pace: SearchPace,
  ) {}

  @Public()
  @Query(() => SearchConnection, {
    description: 'Everything public that answers: titles before abstracts before texts, each thing once.',
  })
  search(@Args() args: SearchArgs, @CurrentRequest() { ip }: FastifyRequest) {
    this.pace.count('search', ip);
    return this.reader.search(args);
  }

  @Public()
  @Query(() => [Suggestion], { description: 'Things whose titles go on as typed.' })
  suggestions(@Args() args: SuggestionsArgs, @CurrentRequest() { ip }: FastifyRequest) {
    this.pace.count('suggestions', ip);
    return this.reader.suggestions(args);
  }
}
