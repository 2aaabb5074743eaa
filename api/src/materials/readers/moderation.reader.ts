import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../../shared/connection.ts';
import { NEWEST } from '../catalogue.sql.ts';
import { moderatedBy } from './notes.service.ts';
import { OPEN_COUNT, OPEN_REPORTS, SHOWN_NOTES, WAITING_COUNT, WAITING_NOTES } from './notes.sql.ts';
import type { PracticeNote, ProblemReport, WaitingPracticeNote } from './readers.graphql.ts';

/** Notes that everybody reads, and what waits for somebody of the material's organisation. */
@Injectable()
export class ModerationReader {
  constructor(private readonly database: DataSource) {}

  async shown(slug: string, locale: Locale, page: PageArgs): Promise<Page<PracticeNote>> {
    const values = [locale, slug, page.after ?? NEWEST, limitOf(page)];
    return pageOf(await this.database.query<PracticeNote[]>(SHOWN_NOTES, values), page, ({ id }) => id);
  }

  async waiting(actor: Actor, locale: Locale, page: PageArgs) {
    const values = [locale, ...moderatedBy(actor), page.after ?? null, limitOf(page), actor.personId];
    const rows = await this.database.query<WaitingPracticeNote[]>(WAITING_NOTES, values);
    return { ...pageOf(rows, page, ({ id }) => id), totalCount: await this.count(WAITING_COUNT, actor) };
  }

  async reports(actor: Actor, locale: Locale, page: PageArgs) {
    const values = [locale, ...moderatedBy(actor), page.after ?? null, limitOf(page)];
    const rows = await this.database.query<ProblemReport[]>(OPEN_REPORTS, values);
    return { ...pageOf(rows, page, ({ id }) => id), totalCount: await this.count(OPEN_COUNT, actor) };
  }

  private async count(sql: string, actor: Actor): Promise<number> {
    const [row] = await this.database.query<{ total: number }[]>(sql, moderatedBy(actor));
    return row?.total ?? 0;
  }
}
