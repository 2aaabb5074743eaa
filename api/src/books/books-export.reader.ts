import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BookRecord } from '@inclusive/bibliography/book-record';
import { csvHead, csvRow } from '@inclusive/bibliography/csv-books';
import { marcOfBook } from '@inclusive/bibliography/marc-of-book';
import { marcXmlFoot, marcXmlHead, marcXmlRecord } from '@inclusive/bibliography/marcxml';
import type { Locale } from '@inclusive/localisation/locale';
import type { BookFilter } from './books.graphql.ts';
import { filterValues } from './books.reader.ts';
import { EXPORT } from './books-export.sql.ts';

interface ExportedBook {
  id: string;
  slug: string;
  changedAt: string;
  /** How surely it is known. */
  source: string;
  record: BookRecord;
}

interface ExportedRow extends Omit<BookRecord, 'summary' | 'use'> {
  id: string;
  slug: string;
  changedAt: string;
  source: string;
  summary: { text: string } | null;
  use: { text: string } | null;
}

/** A column that an import does not read. */
const sourceHeadings: Record<Locale, string> = {
  lv: 'Ieraksta avots',
  lt: 'Įrašo šaltinis',
  en: 'Source of the record',
};

const AT_ONCE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Published books as files, a few hundred at a time, however many there are. */
@Injectable()
export class BooksExport {
  constructor(private readonly database: DataSource) {}

  async *csv(locale: Locale, filter: BookFilter): AsyncGenerator<string> {
    yield csvHead(locale, [sourceHeadings[locale]]);
    for await (const books of this.pages(locale, filter)) {
      yield books.map(({ record, source }) => csvRow(record, [source])).join('');
    }
  }

  async *marcXml(locale: Locale, filter: BookFilter): AsyncGenerator<string> {
    yield marcXmlHead;
    for await (const books of this.pages(locale, filter)) {
      yield books
        .map(({ record, slug, changedAt }) => marcXmlRecord(marcOfBook(record, slug, new Date(changedAt))))
        .join('');
    }
    yield marcXmlFoot;
  }

  private async *pages(locale: Locale, filter: BookFilter): AsyncGenerator<ExportedBook[]> {
    for (let after = FIRST; after;) {
      const rows = await this.database.query<ExportedRow[]>(EXPORT, [locale, ...filterValues(filter), after, AT_ONCE]);
      if (rows.length) yield rows.map(exported);
      after = rows.length === AT_ONCE ? (rows.at(-1)?.id ?? '') : '';
    }
  }
}

function exported({ id, slug, changedAt, source, summary, use, ...row }: ExportedRow): ExportedBook {
  return { id, slug, changedAt, source, record: { ...row, summary: summary?.text ?? '', use: use?.text ?? '' } };
}
