import { Injectable } from '@nestjs/common';
import { lessonsOf } from '@inclusive/course-content/outline';
import type { Locale } from '@inclusive/localisation/locale';
import { WordsReader } from '../courses/words.reader.ts';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../shared/connection.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { FEWEST } from '../shared/figures/small-counts.rules.ts';
import type { CourseFigures, CourseFiguresLine } from './course-figures.graphql.ts';
import {
  type FiguresRow,
  KEPT,
  LINES,
  NEWEST,
  OLD,
  OWN_COURSE,
  OWN_COURSES,
  TAKE,
  type TakenFigures,
} from './course-figures.sql.ts';

/** Counting a course of thousands of learners takes a good while; its figures need not be of this minute. */
const KEPT_MS = 10 * 60_000;

/** Figures of courses, counted when somebody looks at them and kept for some minutes. */
@Injectable()
export class CourseFiguresReader {
  constructor(
    private readonly database: Prepared,
    private readonly words: WordsReader,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the actor's organisations have no such course */
  async figures(actor: Actor, slug: string, locale: Locale): Promise<CourseFigures> {
    const { everywhere, organisations } = reach(actor, 'course.author');
    const [course] = await this.database.query<FiguresRow[]>(OWN_COURSE, [everywhere, organisations, slug]);
    if (!course) throw new NotFound('course');
    await this.refresh([course.id]);
    const [kept] = await this.database.query<{ takenAt: string; figures: TakenFigures }[]>(KEPT, [course.id]);
    if (!kept) throw new NotFound('course');
    const owner = course.revisionId ?? course.id;
    const words = (await this.words.of([owner], locale, course.sourceLocale))(owner);
    const isTooFew = kept.figures.begun < FEWEST;
    const lessons = isTooFew || !course.outline ? [] : lessonsOf(course.outline);
    return {
      ...kept.figures,
      slug,
      title: words('title'),
      takenAt: kept.takenAt,
      isTooFew,
      medianDays: isTooFew ? null : kept.figures.medianDays,
      lessons: lessons.map(({ id }) => ({
        id,
        title: words(`lesson.${id}.title`),
        done: kept.figures.lessons[id] ?? 0,
      })),
      quiz: isTooFew ? null : attemptsOf(kept.figures),
    };
  }

  async lines(actor: Actor, locale: Locale, page: PageArgs): Promise<Page<CourseFiguresLine>> {
    const { everywhere, organisations } = reach(actor, 'course.author');
    const asked = [everywhere, organisations, page.after ?? NEWEST, limitOf(page)];
    const courses = await this.database.query<{ id: string }[]>(OWN_COURSES, asked);
    const ids = courses.map(({ id }) => id);
    await this.refresh(ids.slice(0, limitOf(page) - 1));
    const rows = await this.database.query<(CourseFiguresLine & { id: string })[]>(LINES, [ids, locale]);
    const { nodes } = pageOf(rows, page, ({ id }) => id);
    return { nodes, pageInfo: pageOf(courses, page, ({ id }) => id).pageInfo };
  }

  private async refresh(courses: string[]): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - KEPT_MS);
    const old = await this.database.query<{ id: string }[]>(OLD, [courses, before]);
    for (const { id } of old) await this.database.query(TAKE, [id, now]);
  }
}

function attemptsOf({ quiz }: TakenFigures): CourseFigures['quiz'] {
  return quiz.averagePercent === null ? null : { ...quiz, averagePercent: quiz.averagePercent };
}
