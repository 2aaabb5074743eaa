import { Injectable } from '@nestjs/common';
import type { Citable } from '@inclusive/bibliography/citation';
import { licenceAddress } from '@inclusive/course-content/material';
import type { Locale } from '@inclusive/localisation/locale';
import { WordsReader } from '../courses/words.reader.ts';
import { Clock } from '../shared/clock.ts';
import { Config } from '../shared/config.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { MATERIAL, type MaterialRow } from './material.sql.ts';

/** Published materials as bibliographies name them. */
@Injectable()
export class CitationReader {
  constructor(
    private readonly database: Prepared,
    private readonly words: WordsReader,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws NotFound when no published material has this slug */
  async of(slug: string, asked: Locale | undefined): Promise<Citable> {
    const [row] = await this.database.query<MaterialRow[]>(MATERIAL, [slug, asked ?? 'en']);
    if (!row) throw new NotFound('material');
    const words = await this.words.of([row.revisionId], asked ?? row.sourceLocale, row.sourceLocale);
    const word = words(row.revisionId);
    const title = word('title');
    return {
      form: 'web',
      key: row.slug,
      title: title.text,
      authors: row.authors,
      ...(row.partnerName && { publisher: row.partnerName.text }),
      year: row.year ?? new Date(row.publishedAt).getUTCFullYear(),
      ...(row.number > 1 && { edition: String(row.number) }),
      language: title.locale,
      abstract: word('abstract').text,
      keywords: row.topics,
      url: new URL(`/${title.locale}/materials/${row.slug}`, this.config.publicUrl).href,
      seen: this.clock.now().toISOString().slice(0, 10),
      rights: licenceAddress(row.licence) ?? row.licence,
    };
  }
}
