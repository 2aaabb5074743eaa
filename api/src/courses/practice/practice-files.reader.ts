import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import { type FileRow, LESSON_FILES, READABLE_FILE } from './practice-files.sql.ts';
import type { PracticeFile } from './practice.graphql.ts';

/** The files of one round of a task. */
export type FilesOf = (round: { block: string; number: number }) => PracticeFile[];

@Injectable()
export class PracticeFilesReader {
  constructor(
    private readonly database: DataSource,
    private readonly seal: Seal,
  ) {}

  async ofLesson(
    enrolmentId: string,
    lesson: string,
    em = this.database.manager,
  ): Promise<{ blocks: string[]; files: FilesOf }> {
    const rows = await em.query<FileRow[]>(LESSON_FILES, [enrolmentId, lesson]);
    return {
      blocks: rows.map(({ block }) => block),
      files: ({ block, number }) =>
        rows.filter((row) => row.block === block && row.number === number).map((row) => this.opened(row)),
    };
  }

  /** Undefined where the actor may not see it, or it is gone. */
  async readable(actor: Actor, id: string): Promise<PracticeFile | undefined> {
    const [row] = await this.database.query<FileRow[]>(READABLE_FILE, [id, actor.personId]);
    return row && this.opened(row);
  }

  private opened({ id, sealedName, ending, bytes }: FileRow): PracticeFile {
    return { id, name: this.seal.open(sealedName), ending, bytes, path: `/practice-files/${id}` };
  }
}
