import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type BookRecord, type RecordField, recordFields } from '@inclusive/bibliography/book-record';
import { textOf } from '@inclusive/bibliography/csv-books';
import { hyphenated } from '@inclusive/bibliography/isbn';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../../shared/connection.ts';
import { NotFound } from '../../shared/failures.ts';
import { reachOf } from '../managing/managing.reader.ts';
import type { BookImport, BookImportLine } from './imports.graphql.ts';
import { IMPORT, IMPORTS, LINES } from './imports.sql.ts';

type LineRow = Omit<BookImportLine, 'mendable'> & { record: BookRecord | null };

@Injectable()
export class ImportsReader {
  constructor(private readonly database: DataSource) {}

  /** @throws NotFound */
  async import(
    actor: Actor,
    id: string,
    locale: Locale,
    em: EntityManager = this.database.manager,
  ): Promise<BookImport> {
    const [found] = await em.query<BookImport[]>(IMPORT, [locale, ...reachOf(actor, 'book.manage'), id]);
    if (!found) throw new NotFound('import');
    return found;
  }

  recent(actor: Actor, locale: Locale): Promise<BookImport[]> {
    return this.database.query(IMPORTS, [locale, ...reachOf(actor, 'book.manage')]);
  }

  async lines(importId: string, outcome: string | null, page: PageArgs): Promise<Page<BookImportLine>> {
    const after = Number.parseInt(page.after ?? '0', 10) || 0;
    const rows = await this.database.query<LineRow[]>(LINES, [importId, outcome, after, limitOf(page)]);
    return pageOf(rows.map(shown), page, ({ number }) => String(number));
  }
}

function shown({ record, isbn, ...row }: LineRow): BookImportLine {
  const fields = [...new Set(row.faults.map(({ field }) => field))].filter(isField);
  const mendable = record ? fields.map((field) => ({ field, text: typed(record, field, row.faults) })) : [];
  return { ...row, isbn: isbn && hyphenated(isbn), mendable };
}

/** As it stood, where it could not even be read. */
function typed(record: BookRecord, field: RecordField, faults: BookImportLine['faults']): string {
  return textOf(record, field) || (faults.find((fault) => fault.field === field)?.value ?? '');
}

function isField(field: string): field is RecordField {
  return (recordFields as readonly string[]).includes(field);
}
