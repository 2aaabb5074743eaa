import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../shared/clock.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import type { PracticeRound, PracticeWork } from './practice.graphql.ts';
import { stateOf } from './practice.rules.ts';
import { LESSON_ROUNDS, ROUNDS, type RoundRow } from './practice.sql.ts';

/** A learner's own practice tasks, with every round. */
@Injectable()
export class PracticeReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly seal: Seal,
  ) {}

  /** Of one enrolment in a lesson, by block; a task that was never handed in is not among them. */
  async ofLesson(enrolmentId: string, lesson: string): Promise<Map<string, PracticeWork>> {
    const rows = await this.database.query<RoundRow[]>(LESSON_ROUNDS, [enrolmentId, lesson]);
    const blocks = [...new Set(rows.map(({ block }) => block))];
    return new Map(blocks.map((block) => [block, this.workOf(rows.filter((row) => row.block === block))]));
  }

  async work(em: EntityManager, place: string[]): Promise<PracticeWork> {
    return this.workOf(await em.query<RoundRow[]>(ROUNDS, place));
  }

  opened({ sealedText, marks, number, handedInAt, verdict, words, reviewedAt }: RoundRow): PracticeRound {
    return { number, handedInAt, verdict, words, reviewedAt, text: this.seal.open(sealedText), marks: marks ?? [] };
  }

  /** @param rows latest first */
  private workOf(rows: RoundRow[]): PracticeWork {
    return { state: stateOf(rows[0], this.clock.now()), rounds: rows.map((row) => this.opened(row)) };
  }
}
