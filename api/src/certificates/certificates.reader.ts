import { Injectable } from '@nestjs/common';
import { codeAlphabet } from '@inclusive/calendar/codes';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../shared/connection.ts';
import { NotFound } from '../shared/failures.ts';
import { type CertificateRow, certificateOf, type Texts } from './certificate-row.ts';
import { whyNotReissuable, whyNotRevocable } from './certificate.rules.ts';
import type { Certificate, ManagedCertificate } from './certificates.graphql.ts';
import { LEAD_NAMES, MINE, OF_ORGANISATION, ONE_MANAGED, ONE_OF_MINE } from './certificates.sql.ts';

export type OwnCertificate = CertificateRow & { credential: object | null };

@Injectable()
export class CertificatesReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The actor's own, the latest first, without those that were replaced. */
  async mine(actor: Actor, locale: Locale, page: PageArgs): Promise<Page<Certificate>> {
    const values = [actor.personId, page.after ?? null, limitOf(page)];
    return this.pageOf(await this.database.query<CertificateRow[]>(MINE, values), locale, page);
  }

  /** @throws NotFound when it is not the actor's certificate */
  async own(actor: Actor, id: string): Promise<OwnCertificate> {
    const [row] = await this.database.query<OwnCertificate[]>(ONE_OF_MINE, [id, actor.personId]);
    if (!row) throw new NotFound('certificate');
    return row;
  }

  async leadNames(): Promise<Texts> {
    const [lead] = await this.database.query<{ names: Texts | null }[]>(LEAD_NAMES);
    return lead?.names ?? {};
  }

  /**
   * Certificates of an organisation's courses, the latest first; `search` is the begin of a number or a part of a name.
   * @throws NotFound when the actor does not look after the organisation
   */
  async ofOrganisation(
    actor: Actor,
    locale: Locale,
    asked: { slug: string; search: string },
    page: PageArgs,
  ): Promise<Page<Certificate>> {
    const { everywhere, organisations } = reach(actor, 'certificate.manage');
    const [organisation] = await this.database.query<{ id: string }[]>(
      'select id from organisation where slug = $1 and ($2 or id = any($3))',
      [asked.slug, everywhere, organisations],
    );
    if (!organisation) throw new NotFound('organisation');
    const search = searched(asked.search);
    const values = [organisation.id, search.number, search.name, page.after ?? null, limitOf(page)];
    return this.pageOf(await this.database.query<CertificateRow[]>(OF_ORGANISATION, values), locale, page);
  }

  /** @throws NotFound when the actor does not look after its organisation */
  async managed(actor: Actor, locale: Locale, id: string): Promise<ManagedCertificate> {
    const { everywhere, organisations } = reach(actor, 'certificate.manage');
    const [row] = await this.database.query<(CertificateRow & { currentName: string | null })[]>(ONE_MANAGED, [
      id,
      everywhere,
      organisations,
    ]);
    if (!row) throw new NotFound('certificate');
    return {
      ...certificateOf(row, locale, this.clock.now()),
      currentName: row.currentName,
      canBeRevoked: !whyNotRevocable(row),
      canBeReissued: !whyNotReissuable(row),
    };
  }

  private pageOf(rows: CertificateRow[], locale: Locale, page: PageArgs): Page<Certificate> {
    const now = this.clock.now();
    return pageOf(
      rows.map((row) => certificateOf(row, locale, now)),
      page,
      ({ id }) => id,
    );
  }
}

const strange = new RegExp(`[^${codeAlphabet}]`);

/** Patterns for LIKE. */
function searched(search: string): { number: string | null; name: string | null } {
  const words = search.trim().slice(0, 120);
  if (!words) return { number: null, name: null };
  const number = words.replace(/[\s-]/g, '').toUpperCase();
  return {
    number: number && !strange.test(number) ? `${number}%` : null,
    name: `%${words.replace(/[\\%_]/g, '\\$&')}%`,
  };
}
