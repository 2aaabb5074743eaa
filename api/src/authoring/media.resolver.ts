import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { PageArgs } from '../shared/connection.ts';
import { CourseMediaConnection, DeleteMediaResult } from './media.graphql.ts';
import { MediaService } from './media.service.ts';

@Allow('course.author')
@Resolver()
export class MediaResolver {
  constructor(private readonly media: MediaService) {}

  @Query(() => CourseMediaConnection, { description: 'The organisation’s library, the newest first.' })
  courseMedia(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('kind', { type: () => String, nullable: true }) kind: string | null,
    @Args() page: PageArgs,
  ) {
    return this.media.list(actor, organisationId, kind ?? null, page);
  }

  @Mutation(() => DeleteMediaResult, { description: 'Takes a file out of the library, unless it is shown somewhere.' })
  deleteMedia(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.media.delete(actor, id);
  }
}
