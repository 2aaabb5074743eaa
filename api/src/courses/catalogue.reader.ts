import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { limitOf, type Page, pageOf } from '../shared/connection.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import type { Course, CourseArgs, CourseFacets, CourseListItem, CoursesArgs } from './catalogue.graphql.ts';
import { COURSE, COURSES, type CourseRow, FACETS, NEWEST } from './catalogue.sql.ts';
import { courseOf } from './programme.ts';
import { WordsReader } from './words.reader.ts';

@Injectable()
export class CatalogueReader {
  constructor(
    private readonly database: Prepared,
    private readonly words: WordsReader,
  ) {}

  async courses(args: CoursesArgs): Promise<Page<CourseListItem>> {
    const { audience, topic, level, language, organisation, minutesAbove, minutesUpTo, isEasyToo } = args.filter ?? {};
    const rows = await this.database.query<CourseListItem[]>(COURSES, [
      args.locale,
      args.after ?? NEWEST,
      limitOf(args),
      audience ?? null,
      topic ?? null,
      level ?? null,
      language ?? null,
      organisation ?? null,
      minutesAbove ?? null,
      minutesUpTo ?? null,
      isEasyToo ?? false,
    ]);
    return pageOf(rows, args, ({ id }) => id);
  }

  async facets(locale: Locale): Promise<CourseFacets> {
    const [facets] = await this.database.query<CourseFacets[]>(FACETS, [locale]);
    if (!facets) throw new NotFound('facets');
    return facets;
  }

  /** @throws NotFound when no published course has this slug */
  async course({ slug, locale, isEasy }: CourseArgs): Promise<Course> {
    const [row] = await this.database.query<CourseRow[]>(COURSE, [slug, locale]);
    if (!row) throw new NotFound('course');
    const words = await this.words.of([row.revisionId], locale, row.sourceLocale, { isEasy });
    return courseOf(row, words(row.revisionId));
  }
}
