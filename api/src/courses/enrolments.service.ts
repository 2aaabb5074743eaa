import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lessonsOf } from '@inclusive/course-content/outline';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { Once } from '../shared/once/once.ts';
import { type Refused, refused } from '../shared/refused.ts';
import { Completion } from './completion.ts';
import { enrolmentOf, isLessonOpen, partAfter } from './enrolment.rules.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { ENROL, LEAVE, NOTE_DONE, REMEMBER } from './enrolments.sql.ts';
import type { CourseLeft, Enrolment, PlaceInput } from './learning.graphql.ts';

@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly database: DataSource,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly enrolments: EnrolmentsReader,
    private readonly completion: Completion,
  ) {}

  /**
   * Takes a published course, or takes it up again with everything done before, a task that was accepted meanwhile
   * included; asked twice, it happens once.
   */
  enrol(actor: Actor, slug: string): Promise<Enrolment> {
    return this.database.transaction(async (em) => {
      await em.query(ENROL, [actor.personId, slug, this.clock.now()]);
      await this.completion.lock(em, actor, slug);
      await this.completion.settle(em, actor, slug);
      return enrolmentOf(await this.enrolments.get(actor, slug, em));
    });
  }

  /** What was done stays and is there again when the course is taken up again. */
  async leave(actor: Actor, slug: string): Promise<CourseLeft | Refused> {
    const [left] = await this.database.query<[unknown[], number]>(LEAVE, [actor.personId, slug, this.clock.now()]);
    if (left.length) return { slug };
    await this.enrolments.get(actor, slug);
    return refused('COURSE_COMPLETED');
  }

  /** @throws NotFound for a part or block which the learner's revision does not have */
  rememberPlace(actor: Actor, slug: string, place: PlaceInput): Promise<Enrolment> {
    return this.once.change(actor, { name: 'rememberPlace', input: [slug, place] }, async (em) => {
      const values = [actor.personId, slug, place.part, place.block ?? null];
      const [rows] = await em.query<[unknown[], number]>(REMEMBER, values);
      if (!rows.length) throw new NotFound('place');
      return enrolmentOf(await this.enrolments.get(actor, slug, em));
    });
  }

  /** Marks a lesson as done, moves the place on, and completes the course when nothing is missing any more. */
  completeLesson(actor: Actor, slug: string, lesson: string): Promise<Enrolment | Refused> {
    return this.once.change(actor, { name: 'completeLesson', input: [slug, lesson] }, async (em) => {
      const row = await this.completion.lock(em, actor, slug);
      const { id, outline } = row;
      if (!lessonsOf(outline).some((each) => each.id === lesson)) throw new NotFound('lesson');
      if (!isLessonOpen(row, lesson)) return refused('MODULE_NOT_OPEN');
      await this.noteDone(em, id, lesson, partAfter(outline, lesson));
      await this.completion.settle(em, actor, slug);
      return enrolmentOf(await this.enrolments.get(actor, slug, em));
    });
  }

  private async noteDone(em: EntityManager, enrolmentId: string, lesson: string, next: string): Promise<void> {
    const isNew = await em.query<unknown[]>(NOTE_DONE, [enrolmentId, lesson, this.clock.now()]);
    if (!isNew.length) return;
    await em.query('update enrolment set place_part = $2, place_block = null where id = $1', [enrolmentId, next]);
  }
}
