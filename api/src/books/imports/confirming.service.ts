import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type BookRecord, emptyRecord } from '@inclusive/bibliography/book-record';
import type { Fault } from '@inclusive/bibliography/found';
import { holdingsIn } from '@inclusive/bibliography/holdings';
import type { FileLine } from '@inclusive/bibliography/read-books';
import { isOneOf, senses } from '@inclusive/bibliography/vocabulary';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { SearchRefresh } from '../../shared/search/search-refresh.ts';
import { reachOf } from '../managing/managing.reader.ts';
import { missingToPublish, withFields } from '../managing/record-fields.rules.ts';
import { merged, type ReportLine } from './import.rules.ts';
import type { BookImport, ConfirmBookImportInput, MendBookImportLineInput } from './imports.graphql.ts';
import { ImportsReader } from './imports.reader.ts';
import { ImportsService } from './imports.service.ts';
import { BOOKS_TO_CHANGE, HOLD, LOCK_IMPORT, SET_HOLDINGS, SET_LINES } from './imports.sql.ts';
import { addBooks, addWords, changeBooks } from './written-books.ts';

interface LockedImport {
  id: string;
  organisationId: string;
  confirmedAt: string | null;
  sourceLocale: Locale;
}

interface StoredLine {
  number: number;
  place: number;
  record: BookRecord | null;
  faults: Fault[];
}

/** Of fields, but told anew with each report. */
const ofReport = ['ROOM_UNKNOWN', 'ROOM_OF_OTHERS'];

/** A file whose report somebody has read: lines are mended, and then all of it is written at once or nothing. */
@Injectable()
export class ConfirmingService {
  constructor(
    private readonly database: DataSource,
    private readonly imports: ImportsService,
    private readonly reader: ImportsReader,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly search: SearchRefresh,
  ) {}

  mend(actor: Actor, { importId, number, fields }: MendBookImportLineInput): Promise<BookImport | Refused> {
    return this.database.transaction(async (em) => {
      const { id, confirmedAt, ...found } = await this.locked(em, actor, importId);
      if (confirmedAt) return refused('IMPORT_CONFIRMED');
      const lines = await this.lines(em, id);
      const line = lines.find((each) => each.number === number);
      if (!line?.record) throw new NotFound('line');
      const mended = withFields(
        line.record,
        fields,
        line.faults.filter(({ code }) => code === 'NOT_A_NUMBER'),
      );
      Object.assign(line, mended);
      const report = await this.imports.report(em, found.organisationId, lines);
      await this.keepReport(em, id, report);
      const left = report.find((each) => each.number === number)?.faults.filter(({ field }) => field) ?? [];
      if (left.length) return refusedInput(left);
      return this.reader.import(actor, id, found.sourceLocale, em);
    });
  }

  /** Writes what the report says, as the books stand now. A second time does nothing. */
  confirm(actor: Actor, input: ConfirmBookImportInput): Promise<BookImport | Refused> {
    return this.database.transaction(async (em) => {
      const found = await this.locked(em, actor, input.importId);
      const { id, organisationId, sourceLocale } = found;
      if (!found.confirmedAt) {
        await em.query('lock table book in share row exclusive mode');
        const report = await this.imports.report(em, organisationId, await this.lines(em, id));
        await this.add(
          em,
          report.filter(({ outcome }) => outcome === 'new'),
          found,
          input,
        );
        await this.change(
          em,
          report.filter(({ changes }) => changes.some((field) => field !== 'rooms')),
          found,
        );
        await this.keepReport(em, id, report);
        await this.setHoldings(em, report, organisationId);
        await this.hold(em, report, organisationId, input.roomId);
        await this.search.ask(
          em,
          'book',
          report.flatMap(({ bookId }) => bookId ?? []),
        );
        const now = this.clock.now();
        await em.query('update book_import set confirmed_at = $2 where id = $1', [id, now]);
        await this.audit.note(em, actor, 'book.imported', { organisationId, id }, { lines: report.length });
      }
      return this.reader.import(actor, id, sourceLocale, em);
    });
  }

  private async locked(em: EntityManager, actor: Actor, id: string): Promise<LockedImport> {
    const [found] = await em.query<LockedImport[]>(LOCK_IMPORT, [...reachOf(actor, 'book.manage'), id]);
    if (!found) throw new NotFound('import');
    return found;
  }

  /** Faults of the whole line come anew with each report. */
  private async lines(em: EntityManager, importId: string): Promise<FileLine[]> {
    const rows = await em.query<StoredLine[]>(
      'select number, place::int, record, faults from book_import_line where import_id = $1 order by number',
      [importId],
    );
    return rows.map((line) => ({
      ...line,
      record: line.record && { ...emptyRecord, ...line.record },
      faults: line.faults.filter(({ field, code }) => !line.record || (field && !ofReport.includes(code))),
    }));
  }

  private async keepReport(em: EntityManager, importId: string, report: readonly ReportLine[]): Promise<void> {
    await em.query(SET_LINES, [importId, JSON.stringify(report)]);
  }

  private async add(em: EntityManager, lines: ReportLine[], to: LockedImport, input: ConfirmBookImportInput) {
    const asked = input.senses.filter((sense) => isOneOf<string>(senses, sense));
    const books = lines.flatMap(({ record: read }) => {
      if (!read) return [];
      const record = read.senses.length ? read : { ...read, senses: asked };
      const isWhole = !missingToPublish(record).length;
      return [{ record, status: input.publish && isWhole ? ('published' as const) : ('draft' as const) }];
    });
    const ids = await addBooks(em, to.organisationId, books, this.clock.now());
    for (const [at, line] of lines.entries()) line.bookId = ids[at] ?? null;
    await addWords(
      em,
      to.sourceLocale,
      books.map(({ record }, at) => ({ id: ids[at] ?? '', record })),
    );
  }

  private async change(em: EntityManager, lines: readonly ReportLine[], to: LockedImport): Promise<void> {
    const ids = lines.map(({ bookId }) => bookId);
    const standing = await em.query<(BookRecord & { id: string })[]>(BOOKS_TO_CHANGE, [ids]);
    const books = standing.flatMap(({ id, ...book }) => {
      const { record, changes = [] } = lines.find(({ bookId }) => bookId === id) ?? {};
      return record ? [{ id, read: record, record: merged(book, record, changes) }] : [];
    });
    await changeBooks(em, books, this.clock.now());
    await addWords(
      em,
      to.sourceLocale,
      books.map(({ id, read }) => ({ id, record: read })),
    );
  }

  private async setHoldings(em: EntityManager, lines: readonly ReportLine[], organisationId: string) {
    const said = lines.flatMap(({ bookId, record }) =>
      bookId && record ? holdingsIn(record.rooms).map((holding) => ({ bookId, ...holding })) : [],
    );
    if (said.length) await em.query(SET_HOLDINGS, [organisationId, JSON.stringify(said)]);
  }

  private async hold(em: EntityManager, lines: readonly ReportLine[], organisationId: string, roomId?: string | null) {
    if (!roomId) return;
    const [room] = await em.query<unknown[]>('select from room where id = $1 and organisation_id = $2', [
      roomId,
      organisationId,
    ]);
    if (!room) throw new NotFound('room');
    await em.query(HOLD, [lines.flatMap(({ bookId }) => bookId ?? []), roomId]);
  }
}
