import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Public } from '../shared/access/allow.ts';
import { PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { ContestCardConnection } from './contest-list.graphql.ts';
import { ContestListReader } from './contest-list.reader.ts';
import { Contest } from './contest.graphql.ts';
import { ContestReader } from './contest.reader.ts';
import {
  Gallery,
  GalleryArgs,
  GalleryFacets,
  GalleryFacetsArgs,
  PhotoArgs,
  PublicPhoto,
} from './gallery/gallery.graphql.ts';
import { GalleryReader } from './gallery/gallery.reader.ts';
import { ContestRegulations, RegulationsArgs } from './regulations.graphql.ts';
import { RegulationsReader } from './regulations.reader.ts';
import { ContestResults } from './results/results.graphql.ts';
import { ResultsReader } from './results/results.reader.ts';

/** What everyone may see of a contest. */
@Resolver()
export class ContestsResolver {
  constructor(
    private readonly contests: ContestReader,
    private readonly list: ContestListReader,
    private readonly regulations: RegulationsReader,
    private readonly galleries: GalleryReader,
    private readonly outcomes: ResultsReader,
  ) {}

  @Public()
  @Query(() => ContestCardConnection, { name: 'contests', description: 'Those that close last first.' })
  all(@Args('locale', { type: () => LocaleEnum }) locale: Locale, @Args() page: PageArgs) {
    return this.list.contests(locale, page);
  }

  @Public()
  @Query(() => Contest, { description: 'One that is not published yet is there for its organisers alone.' })
  contest(
    @CurrentActor() actor: Actor | undefined,
    @Args('slug', { type: () => String }) slug: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.contests.contest(slug, locale, actor);
  }

  @Public()
  @Query(() => ContestRegulations)
  contestRegulations(@Args() { contest, locale, version, isEasy }: RegulationsArgs) {
    return this.regulations.regulations(contest, locale, { version: version ?? null, isEasy });
  }

  @Public()
  @Query(() => Gallery, { description: 'Approved photos, the newest first.' })
  gallery(@Args() args: GalleryArgs) {
    return this.galleries.gallery(args);
  }

  @Public()
  @Query(() => GalleryFacets)
  galleryFacets(@Args() { contest, ...filter }: GalleryFacetsArgs) {
    return this.galleries.facets(contest, filter);
  }

  @Public()
  @Query(() => PublicPhoto, { description: 'Fails as GONE for one that was there and was withdrawn.' })
  photo(@Args() args: PhotoArgs) {
    return this.galleries.photo(args);
  }

  @Public()
  @Query(() => ContestResults, { description: 'Not found before the organisers announce them.' })
  contestResults(
    @Args('contest', { type: () => String }) contest: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.outcomes.results(contest, locale);
  }
}
