import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../shared/access/allow.ts';
import { SearchArgs, SearchConnection, Suggestion, SuggestionsArgs } from './search.graphql.ts';
import { SearchReader } from './search.reader.ts';

@Resolver()
export class SearchResolver {
  constructor(private readonly reader: SearchReader) {}

  @Public()
  @Query(() => SearchConnection, {
    description: 'Everything public that answers: titles before abstracts before texts, each thing once.',
  })
  search(@Args() args: SearchArgs) {
    return this.reader.search(args);
  }

  @Public()
  @Query(() => [Suggestion], { description: 'Things whose titles go on as typed.' })
  suggestions(@Args() args: SuggestionsArgs) {
    return this.reader.suggestions(args);
  }
}
