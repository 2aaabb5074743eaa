import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { BookRecord } from '@inclusive/bibliography/book-record';
import { type Encoding, encodings } from '@inclusive/bibliography/encoding';
import { type BookFile, type FileLine, readBooks } from '@inclusive/bibliography/read-books';
import { isOneOf } from '@inclusive/bibliography/vocabulary';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { IncomingRefused, receive } from '../../shared/uploads/incoming.ts';
import { mayIn } from '../managing/managing.reader.ts';
import { keysOf, type KnownRoom, type ReportLine, reportOf, type StandingBook } from './import.rules.ts';
import {
  FORGET_UNCONFIRMED,
  INSERT_IMPORT,
  INSERT_LINES,
  KNOWN_ROOMS,
  STANDING,
  STANDING_IMPORT,
} from './imports.sql.ts';

export type ImportFault = 'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'FILE_UNKNOWN' | 'UPLOAD_INCOMPLETE' | 'TOO_MANY_RECORDS';

export interface NewImport {
  organisationId: string;
  fileName: string;
  /** Of a table; told by its bytes unless given. */
  encoding: string;
}

const MOST_RECORDS = 5_000;

/** Any bytes but none; what they are is found out by reading them. */
const rules = {
  bytes: 5_000_000,
  silenceMs: 30_000,
  headBytes: 4,
  formatOf: (head: Buffer) => (isKnownOther(head) ? undefined : ('records' as const)),
};

/** A file of records is read, and what would become of each is kept for somebody to confirm. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound where the actor keeps no books for the organisation */
  async take(actor: Actor, wanted: NewImport, source: Readable): Promise<{ id: string } | { fault: ImportFault }> {
    if (!mayIn(actor, 'book.manage', wanted.organisationId)) throw new NotFound('organisation');
    const draft = await this.storage.draft(`books-${randomUUID()}`);
    try {
      const { sha256 } = await receive(source, draft, rules);
      const encoding = isOneOf<Encoding>(encodings, wanted.encoding) ? wanted.encoding : undefined;
      const bytes = await readFile(draft);
      if (!bytes.length) return { fault: 'FILE_EMPTY' };
      const file = readBooks(bytes, encoding);
      if (file.lines.length > MOST_RECORDS) return { fault: 'TOO_MANY_RECORDS' };
      return { id: await this.keep(actor, wanted, sha256, file) };
    } catch (error) {
      return { fault: faultOf(error) };
    } finally {
      await this.storage.discard(draft);
    }
  }

  private keep(actor: Actor, { organisationId, fileName }: NewImport, sha256: string, file: BookFile): Promise<string> {
    const { format, encoding, notes, lines } = file;
    return this.database.transaction(async (em) => {
      const now = this.clock.now();
      await em.query(FORGET_UNCONFIRMED, [organisationId, sha256, now]);
      const options = JSON.stringify({ encoding, notes });
      const values = [organisationId, actor.personId, now, nameOf(fileName), sha256, format, options];
      const [added] = await em.query<{ id: string }[]>(INSERT_IMPORT, values);
      if (added) await em.query(INSERT_LINES, [added.id, JSON.stringify(await this.report(em, organisationId, lines))]);
      const [found] = added ? [added] : await em.query<{ id: string }[]>(STANDING_IMPORT, [organisationId, sha256]);
      if (!found) throw new Error('the import was not kept');
      return found.id;
    });
  }

  /** What would become of lines as the books stand now. */
  async report(em: EntityManager, organisationId: string, lines: readonly FileLine[]): Promise<ReportLine[]> {
    const [place] = await em.query<{ locale: Locale }[]>(SOURCE_LOCALE, [organisationId]);
    const records = lines.flatMap(({ record }): BookRecord[] => (record ? [record] : []));
    const isbns = records.flatMap((record) => [record.isbn, ...record.isbns]).filter(Boolean);
    const titles = records.filter(({ isbn }) => !isbn).map(({ title }) => title.toLowerCase());
    const standing = await em.query<StandingBook[]>(STANDING, [place?.locale, organisationId, isbns, titles]);
    return reportOf(
      lines,
      standing.filter((book) => book.isOurs || keysOf(book).some((key) => isbns.includes(key))),
      await em.query<KnownRoom[]>(KNOWN_ROOMS, [organisationId]),
    );
  }
}

const SOURCE_LOCALE = 'select source_locale as locale from organisation where id = $1';

function faultOf(error: unknown): ImportFault {
  if (!(error instanceof IncomingRefused)) throw error;
  if (error.code === 'UPLOAD_TOO_LARGE') return 'FILE_TOO_LARGE';
  return error.code === 'FORMAT_UNKNOWN' ? 'FILE_UNKNOWN' : 'UPLOAD_INCOMPLETE';
}

/** Archives (a spreadsheet's own format), PDF, pictures: files that people choose by mistake. */
function isKnownOther(head: Buffer): boolean {
  const latin = head.toString('latin1', 0, 4);
  return (
    latin === 'PK\u0003\u0004' || latin === '%PDF' || latin === '\u0089PNG' || latin.startsWith('\u00ff\u00d8\u00ff')
  );
}

function nameOf(name: string): string {
  return (
    name
      .replaceAll(/[\p{Cc}/\\]/gu, ' ')
      .trim()
      .slice(0, 200) || 'file'
  );
}
