import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { documentFormatOf } from '@inclusive/course-content/material';
import { Clock } from '../shared/clock.ts';
import { Documents } from '../shared/documents/documents.ts';
import { Jobs } from '../shared/jobs/jobs.ts';
import { SearchRefresh } from '../shared/search/search-refresh.ts';
import { Storage } from '../shared/storage/storage.ts';

const READ_FILE = 'materials.read-file';
const BATCH = 200;

/** Texts of documents, read out once for each file whatever number of materials have it. */
@Injectable()
export class FileTexts implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger(FileTexts.name);

  constructor(
    private readonly database: DataSource,
    private readonly documents: Documents,
    private readonly jobs: Jobs,
    private readonly search: SearchRefresh,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ file: string }>(READ_FILE, ({ file }) => this.read(file));
    this.jobs.repeat('materials.read-waiting', '*/10 * * * *', () => this.resume());
  }

  /** Files that came with the content of the seeds, and those whose job a killed process took with it. */
  onApplicationBootstrap(): void {
    this.resume().catch((error: Error) => this.logger.error(error.stack));
  }

  /** Has those of the files read that are documents and not known yet. */
  async want(em: EntityManager, files: string[]): Promise<void> {
    const documents = files.filter((file) => documentFormatOf(file));
    const added = await em.query<{ file: string }[]>(ADD, [documents]);
    for (const { file } of added) {
      await this.jobs.add(em, READ_FILE, { file }, { key: `${READ_FILE} ${file}`, priority: 5 });
    }
  }

  async read(file: string): Promise<void> {
    const [row] = await this.database.query<unknown[]>(`select from file_text where file = $1 and state = 'waiting'`, [
      file,
    ]);
    if (!row) return;
    const key = `media/${file}`;
    const found = (await this.storage.sizeOf(key))
      ? await this.storage.withFile(key, (path) => this.documents.read(path, documentFormatOf(file) === 'pdf'))
      : { fault: 'MEDIA_GONE' };
    const kept =
      'fault' in found ? ['refused', found.fault, '', null] : ['read', found.reason, found.text, found.pages];
    await this.database.transaction(async (em) => {
      await em.query(KEEP, [file, ...kept, this.clock.now()]);
      const shown = await em.query<{ id: string }[]>(SHOWN_BY, [file]);
      await this.search.ask(
        em,
        'material',
        shown.map(({ id }) => id),
      );
    });
  }

  private async resume(): Promise<void> {
    const waiting = await this.database.query<{ file: string }[]>(WAITING, [BATCH]);
    for (const { file } of waiting) await this.read(file);
  }
}

/** $1 files */
const ADD = 'insert into file_text (file) select distinct unnest($1::text[]) on conflict do nothing returning file';

/** $1 limit */
const WAITING = `select file from file_text where state = 'waiting' order by file limit $1`;

/** $1 file, $2 state, $3 reason, $4 text, $5 pages, $6 now */
const KEEP = `update file_text set state = $2, reason = $3, text = $4, pages = $5, read_at = $6 where file = $1`;

/** Published materials with the file. $1 file */
const SHOWN_BY = `
  select distinct m.id from material_file f
  join material m on m.published_revision_id = f.revision_id and m.status = 'published' where f.file = $1`;
