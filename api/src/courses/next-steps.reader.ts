import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { placeOf } from './enrolment.rules.ts';
import type { EnrolmentRow } from './enrolments.sql.ts';

/** What the lesson or quiz is called at which each course goes on; for many courses at once. */
@Injectable()
export class NextStepsReader {
  constructor(private readonly database: DataSource) {}

  async of(rows: readonly EnrolmentRow[], locale: Locale): Promise<(row: EnrolmentRow) => LocalisedText | null> {
    const open = rows.filter(({ completedAt }) => !completedAt);
    if (!open.length) return () => null;
    const values = [open.map(({ id }) => id), open.map(fieldOf), locale];
    const found = await this.database.query<{ id: string; title: LocalisedText | null }[]>(TITLES, values);
    const titles = new Map(found.map(({ id, title }) => [id, title]));
    return ({ id }) => titles.get(id) ?? null;
  }
}

function fieldOf(row: EnrolmentRow): string {
  const { part, isQuiz } = placeOf(row);
  return isQuiz ? 'quiz.title' : `lesson.${part}.title`;
}

/** $1 enrolments, $2 the field of each, $3 locale */
const TITLES = `
  select e.id, localised(asked.fields, own.fields, english.fields, wanted.field, $3, c.source_locale) as title
  from unnest($1::uuid[], $2::text[]) as wanted(id, field)
  join enrolment e on e.id = wanted.id
  join course c on c.id = e.course_id
  left join translation asked
    on asked.owner_id = e.revision_id and asked.variant = 'standard' and asked.locale = $3
  left join translation own
    on own.owner_id = e.revision_id and own.variant = 'standard' and own.locale = c.source_locale
  left join translation english
    on english.owner_id = e.revision_id and english.variant = 'standard' and english.locale = 'en'`;
