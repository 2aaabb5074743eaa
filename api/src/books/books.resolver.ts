import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { Book, BookConnection, BookFacets, BookFilter, BooksArgs } from './books.graphql.ts';
import { BooksReader } from './books.reader.ts';

@Public()
@Resolver()
export class BooksResolver {
  constructor(private readonly reader: BooksReader) {}

  @Query(() => BookConnection, { description: 'Published books by title.' })
  books(@Args() args: BooksArgs) {
    return this.reader.books(args);
  }

  @Query(() => BookFacets)
  bookFacets(
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('filter', { type: () => BookFilter, nullable: true }) filter?: BookFilter | null,
  ) {
    return this.reader.facets(locale, filter);
  }

  @Query(() => Book)
  book(@Args('slug', { type: () => String }) slug: string, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.reader.book(slug, locale);
  }
}
