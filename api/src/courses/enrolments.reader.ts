import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import type { Actor } from '../shared/access/actor.ts';
import { limitOf, type PageArgs, pageOf, type Page } from '../shared/connection.ts';
import { NotFound } from '../shared/failures.ts';
import type { LearningTotal, MyCourse } from './learning.graphql.ts';
import { enrolmentOf } from './enrolment.rules.ts';
import { type EnrolmentRow, LIST, ONE, TOTAL } from './enrolments.sql.ts';
import { NextStepsReader } from './next-steps.reader.ts';

/** Whose learning it is; not always the one who asks. */
export type Learner = Pick<Actor, 'personId'>;

/** What a person's enrolments look like; a course that was left does not exist here. */
@Injectable()
export class EnrolmentsReader {
  constructor(
    private readonly database: DataSource,
    private readonly nextSteps: NextStepsReader,
  ) {}

  async find(
    learner: Learner,
    slug: string,
    em: EntityManager = this.database.manager,
  ): Promise<EnrolmentRow | undefined> {
    const [row] = await em.query<EnrolmentRow[]>(ONE, [learner.personId, slug]);
    return row;
  }

  /** @throws NotFound when they do not take this course */
  async get(learner: Learner, slug: string, em?: EntityManager): Promise<EnrolmentRow> {
    const row = await this.find(learner, slug, em);
    if (!row) throw new NotFound('enrolment');
    return row;
  }

  async page(actor: Actor, locale: Locale, args: PageArgs): Promise<Page<MyCourse>> {
    const values = [actor.personId, locale, args.after ?? null, limitOf(args)];
    const rows = await this.database.query<(EnrolmentRow & { title: LocalisedText })[]>(LIST, values);
    const next = await this.nextSteps.of(rows, locale);
    return pageOf(
      rows.map((row) => ({ ...enrolmentOf(row), title: row.title, next: next(row) })),
      args,
      ({ id }) => id,
    );
  }

  async total(actor: Actor): Promise<LearningTotal> {
    const [total] = await this.database.query<LearningTotal[]>(TOTAL, [actor.personId]);
    return total ?? { courses: 0, minutes: 0 };
  }
}
