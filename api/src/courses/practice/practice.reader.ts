import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../shared/clock.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import { type FilesOf, PracticeFilesReader } from './practice-files.reader.ts';
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
    private readonly files: PracticeFilesReader,
  ) {}

  /** Of one enrolment in a lesson, by block; a task that nothing was done for is not among them. */
  async ofLesson(enrolmentId: string, lesson: string): Promise<Map<string, PracticeWork>> {
    const rows = await this.database.query<RoundRow[]>(LESSON_ROUNDS, [enrolmentId, lesson]);
    const { blocks: attached, files } = await this.files.ofLesson(enrolmentId, lesson);
    const blocks = [...new Set([...rows.map(({ block }) => block), ...attached])];
    return new Map(
      blocks.map((block) => [
        block,
        this.workOf(
          block,
          rows.filter((row) => row.block === block),
          files,
        ),
      ]),
    );
  }

  async work(em: EntityManager, place: [enrolmentId: string, lesson: string, block: string]): Promise<PracticeWork> {
    const [enrolmentId, lesson, block] = place;
    const rows = await em.query<RoundRow[]>(ROUNDS, place);
    return this.workOf(block, rows, (await this.files.ofLesson(enrolmentId, lesson, em)).files);
  }

  opened(row: RoundRow, files: FilesOf): PracticeRound {
    const { sealedText, marks, number, handedInAt, verdict, words, reviewedAt } = row;
    const text = this.seal.open(sealedText);
    return { number, handedInAt, verdict, words, reviewedAt, text, marks: marks ?? [], files: files(row) };
  }

  /** @param rows latest first */
  private workOf(block: string, rows: RoundRow[], files: FilesOf): PracticeWork {
    const [latest] = rows;
    const number = latest && !latest.verdict ? latest.number : (latest?.number ?? 0) + 1;
    return {
      state: stateOf(latest, this.clock.now()),
      rounds: rows.map((row) => this.opened(row, files)),
      files: files({ block, number }),
    };
  }
}
