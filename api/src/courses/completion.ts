import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { minutesOf } from '@inclusive/course-content/outline';
import type { Learner } from './enrolments.reader.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { Jobs } from '../shared/jobs/jobs.ts';
import { missingIn } from './enrolment.rules.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { type EnrolmentRow, LOCK } from './enrolments.sql.ts';

/** Completes a course once, in the transaction of whatever was done last for it. */
@Injectable()
export class Completion {
  constructor(
    private readonly enrolments: EnrolmentsReader,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Lets one change at a time happen to a learner's course, whichever browser it comes from.
   * @throws NotFound when they do not take this course
   */
  async lock(em: EntityManager, learner: Learner, slug: string): Promise<EnrolmentRow> {
    const locked = await em.query<unknown[]>(LOCK, [learner.personId, slug]);
    if (!locked.length) throw new NotFound('enrolment');
    return this.enrolments.get(learner, slug, em);
  }

  /** Call it under the lock, after the change. */
  async settle(em: EntityManager, learner: Learner, slug: string): Promise<void> {
    const row = await this.enrolments.get(learner, slug, em);
    if (row.completedAt || missingIn(row).length) return;
    await em.query('update enrolment set completed_at = $2, credited_minutes = $3 where id = $1', [
      row.id,
      this.clock.now(),
      minutesOf(row.outline),
    ]);
    await this.jobs.add(em, 'certificates.issue', { enrolmentId: row.id });
  }
}
