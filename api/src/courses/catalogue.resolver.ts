import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { Course, CourseArgs, CourseConnection, CourseFacets, CoursesArgs } from './catalogue.graphql.ts';
import { CatalogueReader } from './catalogue.reader.ts';

@Resolver()
export class CatalogueResolver {
  constructor(private readonly catalogue: CatalogueReader) {}

  @Public()
  @Query(() => CourseConnection, { description: 'Published courses, newest first.' })
  courses(@Args() args: CoursesArgs) {
    return this.catalogue.courses(args);
  }

  @Public()
  @Query(() => CourseFacets)
  courseFacets(@Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.catalogue.facets(locale);
  }

  @Public()
  @Query(() => Course, { description: 'A published course as it stands now.' })
  course(@Args() args: CourseArgs) {
    return this.catalogue.course(args);
  }
}
