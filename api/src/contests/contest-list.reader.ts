import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { Clock } from '../shared/clock.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../shared/connection.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { joinTexts, textOf } from '../shared/localised.ts';
import type { ContestCard } from './contest-list.graphql.ts';
import { type ContestCourse, contestState } from './contest-state.rules.ts';

/** All contests that are published, those that close last first. */
@Injectable()
export class ContestListReader {
  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
  ) {}

  async contests(locale: Locale, page: PageArgs): Promise<Page<ContestCard>> {
    const rows = await this.database.query<(Omit<ContestCard, 'state'> & ContestCourse)[]>(CONTESTS, [
      locale,
      page.after ?? null,
      limitOf(page),
    ]);
    const now = this.clock.now();
    const cards = rows.map((row) => ({ ...row, state: contestState(row, now) }));
    return pageOf(cards, page, ({ slug }) => slug);
  }
}

const text = (field: string) => `${textOf(field, 'c.source_locale', '$1')} as ${field}`;

/** $1 locale, $2 the last one seen, $3 limit */
const CONTESTS = `
  select c.id, c.slug, c.zone, c.opens_on as "opensOn", c.closes_on as "closesOn", c.published_at as "publishedAt",
    c.judging_at as "judgingAt", c.results_at as "resultsAt", c.exhibition_at as "exhibitionAt", ${text('title')},
    ${text('summary')}
  from contest c ${joinTexts('c.id', 'c.source_locale', '$1')}
  where c.published_at is not null and ($2::text is null or (c.closes_on, c.id) < (
    select l.closes_on, l.id from contest l where l.slug = $2))
  order by c.closes_on desc, c.id desc limit $3`;
