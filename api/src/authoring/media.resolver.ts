import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { PageArgs } from '../shared/connection.ts';
import { LibraryReader } from './library.reader.ts';
import {
  CourseMediaConnection,
  DeleteMediaResult,
  DescribeMediaInput,
  DescribeMediaResult,
  LibraryMedia,
  LibraryMediaConnection,
} from './media.graphql.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { MediaService } from './media.service.ts';

@Allow('course.author')
@Resolver()
export class MediaResolver {
  constructor(
    private readonly media: MediaService,
    private readonly library: LibraryReader,
  ) {}

  @Query(() => CourseMediaConnection, { description: 'The organisation’s library, the newest first.' })
  courseMedia(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('kind', { type: () => String, nullable: true }) kind: string | null,
    @Args() page: PageArgs,
  ) {
    return this.media.list(actor, organisationId, kind ?? null, page);
  }

  @Query(() => LibraryMediaConnection, { description: 'The same with the courses that show each file.' })
  mediaLibrary(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('kind', { type: () => String, nullable: true }) kind: string | null,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args() page: PageArgs,
  ) {
    return this.library.list(actor, organisationId, kind ?? null, page, locale);
  }

  @Query(() => LibraryMedia)
  libraryMedia(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.library.one(actor, id, locale);
  }

  @Mutation(() => DescribeMediaResult, { description: 'Keeps the words that go with a file.' })
  describeMedia(@CurrentActor() actor: Actor, @Args('input') input: DescribeMediaInput) {
    return this.media.describe(actor, input);
  }

  @Mutation(() => DeleteMediaResult, { description: 'Takes a file out of the library, unless it is shown somewhere.' })
  deleteMedia(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.media.delete(actor, id);
  }
}
