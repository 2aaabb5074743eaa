import { Injectable } from '@nestjs/common';
import type { MaterialRelation } from '@inclusive/course-content/material';
import { WordsReader } from '../courses/words.reader.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { CaptionsReader } from './captions.reader.ts';
import type { Material, MaterialArgs, MaterialVersion } from './material.graphql.ts';
import { type FileRow, FILES, MATERIAL, type MaterialRow, RELATIONS, VERSIONS } from './material.sql.ts';
import { PageReader } from './page.reader.ts';

/** A published material as it stands now. */
@Injectable()
export class MaterialReader {
  constructor(
    private readonly database: Prepared,
    private readonly words: WordsReader,
    private readonly captions: CaptionsReader,
    private readonly pages: PageReader,
  ) {}

  /** @throws NotFound when no published material has this slug */
  async material(asked: MaterialArgs): Promise<Material> {
    const { slug, locale, isEasy } = asked;
    const [row] = await this.database.query<MaterialRow[]>(MATERIAL, [slug, locale]);
    if (!row) throw new NotFound('material');
    const words = await this.words.of([row.revisionId], locale, row.sourceLocale, { isEasy });
    const source = {
      row,
      word: words(row.revisionId),
      files: await this.database.query<FileRow[]>(FILES, [row.revisionId]),
      captions: await this.captions.ofRevision(row.revisionId, locale, isEasy),
      versions: await this.database.query<MaterialVersion[]>(VERSIONS, [row.id]),
      relations: await this.database.query<MaterialRelation[]>(RELATIONS, [row.revisionId]),
    };
    return this.pages.page(source, asked);
  }
}
