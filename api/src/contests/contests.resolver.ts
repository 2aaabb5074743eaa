import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { Contest } from './contest.graphql.ts';
import { ContestReader } from './contest.reader.ts';
import { Gallery, GalleryArgs, PublicPhoto } from './gallery.graphql.ts';
import { GalleryReader } from './gallery.reader.ts';

/** What everyone may see of a contest. */
@Resolver()
export class ContestsResolver {
  constructor(
    private readonly contests: ContestReader,
    private readonly galleries: GalleryReader,
  ) {}

  @Public()
  @Query(() => Contest)
  contest(
    @Args('slug', { type: () => String }) slug: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.contests.contest(slug, locale);
  }

  @Public()
  @Query(() => Gallery, { description: 'Approved photos, the newest first.' })
  gallery(@Args() args: GalleryArgs) {
    return this.galleries.gallery(args);
  }

  @Public()
  @Query(() => PublicPhoto)
  photo(@Args('contest', { type: () => String }) contest: string, @Args('id', { type: () => ID }) id: string) {
    return this.galleries.photo(contest, id);
  }
}
