import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../shared/access/actor.ts';
import { type Refused, refused } from '../shared/refused.ts';
import { Completion } from './completion.ts';
import { enrolmentOf } from './enrolment.rules.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { FORGET_CHANGED_ANSWERS, MOVE } from './enrolments.sql.ts';
import type { Enrolment } from './learning.graphql.ts';

@Injectable()
export class RevisionsService {
  constructor(
    private readonly database: DataSource,
    private readonly enrolments: EnrolmentsReader,
    private readonly completion: Completion,
  ) {}

  /**
   * Goes on with the published revision. Lessons that are done stay done where it still has them, the place stays where
   * it still exists, and the course completes when nothing of the new revision is missing.
   */
  take(actor: Actor, slug: string): Promise<Enrolment | Refused> {
    return this.database.transaction(async (em) => {
      const { id, revisionId, completedAt, hasNewRevision } = await this.completion.lock(em, actor, slug);
      if (completedAt) return refused('COURSE_COMPLETED');
      if (hasNewRevision) {
        await em.query(MOVE, [id]);
        await em.query(FORGET_CHANGED_ANSWERS, [id, revisionId]);
        await this.completion.settle(em, actor, slug);
      }
      return enrolmentOf(await this.enrolments.get(actor, slug, em));
    });
  }
}
