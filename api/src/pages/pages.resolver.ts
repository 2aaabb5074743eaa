import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { ContentPage } from './pages.graphql.ts';
import { PagesReader } from './pages.reader.ts';

@Resolver(() => ContentPage)
export class PagesResolver {
  constructor(private readonly pages: PagesReader) {}

  @Public()
  @Query(() => ContentPage)
  page(@Args('slug') slug: string, @Args('locale', { type: () => LocaleEnum }) locale: Locale): Promise<ContentPage> {
    return this.pages.get(slug, locale);
  }

  @Public()
  @Query(() => [String], { description: 'Slugs of all content pages.' })
  pageSlugs(): Promise<string[]> {
    return this.pages.slugs();
  }
}
