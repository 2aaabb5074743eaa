import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type BookRecord, emptyRecord } from '@inclusive/bibliography/book-record';
import { isOneOf, sources } from '@inclusive/bibliography/vocabulary';
import { locales } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { Forbidden, NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { SearchRefresh } from '../../shared/search/search-refresh.ts';
import { columnValues, recordColumns, setColumns } from '../stored-record.ts';
import type { BookConflict, BookRef } from './managing.graphql.ts';
import type { BookWordsInput, EnterBookInput, SaveBookInput, SetBookStatusInput } from './managing.inputs.ts';
import { ManagingReader, mayIn, reachOf } from './managing.reader.ts';
import { ISBN_TAKEN, LOCK_BOOK, type LockedBook, NO_WORDS, WORDS } from './managing.sql.ts';
import { insertBook } from './new-book.ts';
import { missingToPublish, withFields } from './record-fields.rules.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const words = z.string().trim().max(5000);
const bookWords = z.array(
  z.object({ locale: z.enum(locales), summary: words, use: words, coverAlt: z.string().trim().max(500) }),
);

/** Books are entered, described, published and withdrawn by the organisation that keeps their records. */
@Injectable()
export class ManagingService {
  constructor(
    private readonly database: DataSource,
    private readonly reader: ManagingReader,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly search: SearchRefresh,
  ) {}

  async enter(actor: Actor, { organisationId, ...typed }: EnterBookInput): Promise<BookRef | Refused> {
    if (!mayIn(actor, 'book.enter', organisationId)) throw new NotFound('organisation');
    const fields = Object.entries(typed).map(([field, text]) => ({ field, text }));
    const { record, faults } = withFields(emptyRecord, fields, []);
    if (faults.length) return refusedInput(faults);
    return this.database.transaction(async (em) => {
      if (await this.isTaken(em, record, NOBODY)) return refusedInput([isbnTaken]);
      const book = await insertBook(em, { organisationId, status: 'draft', source: 'book', record }, this.clock.now());
      return book ?? refusedInput([isbnTaken]);
    });
  }

  /** @throws NotFound, Forbidden where the actor may not change this one */
  async save(actor: Actor, input: SaveBookInput): Promise<BookRef | BookConflict | Refused> {
    const { value, refused: faulty } = checked(bookWords, input.words);
    if (faulty) return faulty;
    if (!isOneOf<string>(sources, input.source)) return refusedInput([{ field: 'source', code: 'INVALID' }]);
    return this.database.transaction(async (em) => {
      const book = await this.locked(em, actor, input.id);
      if (book.status !== 'draft' && !mayIn(actor, 'book.manage', book.organisationId))
        throw new Forbidden('book.manage');
      if (book.version !== input.expectedVersion) return { current: await this.reader.book(actor, book.id, 'en', em) };
      const { record, faults } = withFields(await this.record(em, book.id), input.fields, []);
      const missing = book.status === 'published' ? missingToPublish(record) : [];
      if (faults.length || missing.length) return refusedInput([...faults, ...missing]);
      if (await this.isTaken(em, record, book.id)) return refusedInput([isbnTaken]);
      for (const each of value) await this.keepWords(em, book.id, each);
      return this.update(em, book, record, input.source);
    });
  }

  async setStatus(actor: Actor, { id, status }: SetBookStatusInput): Promise<BookRef | Refused> {
    if (status !== 'published' && status !== 'withdrawn') return refusedInput([{ field: 'status', code: 'INVALID' }]);
    return this.database.transaction(async (em) => {
      const book = await this.locked(em, actor, id);
      if (!mayIn(actor, 'book.manage', book.organisationId)) throw new Forbidden('book.manage');
      const missing = status === 'published' ? missingToPublish(await this.record(em, id)) : [];
      if (missing.length) return refused('BOOK_INCOMPLETE', missing);
      if (book.status === status) return book;
      await em.query('update book set status = $2, changed_at = $3 where id = $1', [id, status, this.clock.now()]);
      const subject = { organisationId: book.organisationId, id };
      await this.search.ask(em, 'book', id);
      await this.audit.note(em, actor, `book.${status}`, subject, { slug: book.slug });
      return book;
    });
  }

  private async locked(em: EntityManager, actor: Actor, id: string): Promise<LockedBook> {
    const [book] = await em.query<LockedBook[]>(LOCK_BOOK, [...reachOf(actor, 'book.enter'), id]);
    if (!book) throw new NotFound('book');
    return book;
  }

  private async record(em: EntityManager, id: string): Promise<BookRecord> {
    const [row] = await em.query<BookRecord[]>(`select ${recordColumns} from book b where b.id = $1`, [id]);
    return { ...emptyRecord, ...row };
  }

  private async isTaken(em: EntityManager, { isbn, isbns }: BookRecord, id: string): Promise<boolean> {
    if (!isbn) return false;
    return (await em.query<unknown[]>(ISBN_TAKEN, [[isbn, ...isbns], id])).length > 0;
  }

  private async keepWords(em: EntityManager, id: string, { locale, ...fields }: BookWordsInput): Promise<void> {
    const given = Object.fromEntries(Object.entries(fields).filter(([, text]) => text));
    if (Object.keys(given).length) await em.query(WORDS, [locale, id, JSON.stringify(given)]);
    else await em.query(NO_WORDS, [locale, id]);
  }

  private async update(em: EntityManager, { id, slug, version }: LockedBook, record: BookRecord, source: string) {
    const set = `update book set version = version + 1, source = $2, changed_at = $3, ${setColumns(4)} where id = $1`;
    await em.query(set, [id, source, this.clock.now(), ...columnValues(record)]);
    await this.search.ask(em, 'book', id);
    return { id, slug, version: version + 1 };
  }
}

const isbnTaken = { field: 'isbn', code: 'ISBN_TAKEN' };
