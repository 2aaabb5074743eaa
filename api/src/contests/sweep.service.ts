import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { Storage } from '../shared/storage/storage.ts';
import { DraftsService } from './entries/drafts.service.ts';
import { originalKey } from './photo-files.ts';
import { UPLOAD_LIMITS } from './uploads/upload.rules.ts';

/** Files younger than this may belong to a change that is just being made. */
const SETTLED_MS = 3_600_000;
const BATCH = 500;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Deletes what nobody uses: uploads of yesterday, what is half received, drafts of closed contests, and files that killed processes left. */
@Injectable()
export class SweepService {
  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly drafts: DraftsService,
    private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    await this.sweepUploads();
    await this.drafts.sweep();
    await this.storage.discardOlderThan(this.before(UPLOAD_LIMITS.keptMs));
    await this.sweepFolder('originals', SETTLED_MS, (ids) => this.known(ORIGINALS_IN_USE, ids));
    await this.sweepFolder('renditions', SETTLED_MS, (ids) => this.known(RENDITIONS_IN_USE, ids));
    await this.database.query('delete from upload_session where started_at < $1', [this.before(UPLOAD_LIMITS.keptMs)]);
    await this.sweepFolder('parts', SETTLED_MS, (ids) => this.known(PARTS_IN_USE, ids));
  }

  private async sweepUploads(): Promise<void> {
    const [rows] = await this.database.query<[{ id: string }[], number]>(
      'delete from upload where received_at < $1 returning id',
      [this.before(UPLOAD_LIMITS.keptMs)],
    );
    for (const { id } of rows) await this.storage.delete(originalKey(id));
  }

  /** Deletes what was written longer ago than `settledMs` and whose name is not among those in use. */
  private async sweepFolder(
    folder: string,
    settledMs: number,
    inUse: (names: string[]) => Promise<Set<string>>,
  ): Promise<void> {
    const before = this.before(settledMs);
    let names: string[] = [];
    const flush = async () => {
      const used = await inUse(names);
      for (const name of names) if (!used.has(name)) await this.storage.delete(`${folder}/${name}`);
      names = [];
    };
    for await (const { key, writtenAt } of this.storage.list(folder)) {
      if (writtenAt < before) names.push(key.slice(folder.length + 1));
      if (names.length >= BATCH) await flush();
    }
    await flush();
  }

  private async known(sql: string, names: string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }[]>(sql, [names.filter((name) => UUID.test(name))]);
    return new Set(rows.map(({ id }) => id));
  }

  private before(milliseconds: number): Date {
    return new Date(this.clock.now().getTime() - milliseconds);
  }
}

const ORIGINALS_IN_USE = `
  select id from upload where id = any($1)
  union all
  select upload_id from photo where upload_id = any($1) and state not in ('withdrawn', 'unreadable')`;

const PARTS_IN_USE = 'select id from upload_session where id = any($1) and answer is null';

const RENDITIONS_IN_USE = `
  select id from photo where id = any($1) and state not in ('withdrawn', 'unreadable')`;
