import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { KNOWN_FILES } from './practice-files.sql.ts';
import { practiceFileKey } from './practice-files.service.ts';

/** A younger file may belong to a change that is just being made. */
const SETTLED_MS = 3_600_000;
const FOLDER = 'practice';
const BATCH = 500;

/** Each night: files whose work is gone, with an account or by a process that was killed, leave the store. */
@Injectable()
export class PracticeFilesJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('sweep-practice-files', '40 2 * * *', () => this.sweep());
  }

  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - SETTLED_MS);
    let ids: string[] = [];
    for await (const { key, writtenAt } of this.storage.list(FOLDER)) {
      if (writtenAt < before) ids.push(key.slice(FOLDER.length + 1));
      if (ids.length < BATCH) continue;
      await this.deleteUnknown(ids);
      ids = [];
    }
    await this.deleteUnknown(ids);
  }

  private async deleteUnknown(ids: string[]): Promise<void> {
    const rows = await this.database.query<{ id: string }[]>(KNOWN_FILES, [ids]);
    const known = new Set(rows.map(({ id }) => id));
    for (const id of ids) if (!known.has(id)) await this.storage.delete(practiceFileKey(id));
  }
}
