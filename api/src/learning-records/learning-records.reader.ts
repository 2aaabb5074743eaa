import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import type { Actor } from '../shared/access/actor.ts';
import { joinTexts, textOf } from '../shared/localised.ts';
import type { LeftCourse } from './learning-records.graphql.ts';
import { dayAfter, type Period } from './period.rules.ts';

export interface CompletedCourse {
  title: LocalisedText;
  partner: LocalisedText;
  minutes: number;
  completedAt: string;
}

/** Both partner countries' clocks show the same. */
export const ZONE = 'Europe/Riga';

/** What somebody has learnt so far, over all courses. */
@Injectable()
export class LearningRecordsReader {
  constructor(private readonly database: DataSource) {}

  /** In the order of completion. */
  completed(actor: Actor, locale: Locale, period: Period): Promise<CompletedCourse[]> {
    const values = [actor.personId, locale, period.from ?? null, dayAfter(period) ?? null, ZONE];
    return this.database.query<CompletedCourse[]>(COMPLETED, values);
  }

  /** Courses that can be taken up again; the last one left comes first. */
  left(actor: Actor, locale: Locale): Promise<LeftCourse[]> {
    return this.database.query<LeftCourse[]>(LEFT, [actor.personId, locale, MOST_LEFT]);
  }
}

const MOST_LEFT = 50;

/** $1 person, $2 locale, $3 from day, $4 before day, $5 zone */
const COMPLETED = `
  select e.completed_at as "completedAt", e.credited_minutes as minutes,
    ${textOf('title', 'c.source_locale', '$2')} as title,
    (
      select ${textOf('name', 'o.source_locale', '$2')} from organisation o
      ${joinTexts('o.id', 'o.source_locale', '$2')}
      where o.id = c.organisation_id
    ) as partner
  from enrolment e join course c on c.id = e.course_id
  ${joinTexts('c.id', 'c.source_locale', '$2')}
  where e.person_id = $1 and e.completed_at is not null
    and ($3::date is null or e.completed_at >= $3::date::timestamp at time zone $5)
    and ($4::date is null or e.completed_at < $4::date::timestamp at time zone $5)
  order by e.completed_at, e.id`;

/** $1 person, $2 locale, $3 limit */
const LEFT = `
  select c.slug, e.left_at as "leftAt", ${textOf('title', 'c.source_locale', '$2')} as title
  from enrolment e join course c on c.id = e.course_id
  ${joinTexts('c.id', 'c.source_locale', '$2')}
  where e.person_id = $1 and e.left_at is not null and c.status = 'published'
  order by e.left_at desc
  limit $3`;
