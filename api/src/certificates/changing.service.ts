import { Injectable } from '@nestjs/common';
import { groupedCode } from '@inclusive/calendar/codes';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Audit } from '../shared/audit/audit.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { checked } from '../shared/input.ts';
import { type Refused, refused } from '../shared/refused.ts';
import { CertificateLetters } from './certificate-letters.ts';
import {
  type CertificateFacts,
  reissueReasons,
  revocationReasons,
  whyNotReissuable,
  whyNotRevocable,
} from './certificate.rules.ts';
import type { CertificateChanged, ReissueCertificateInput, RevokeCertificateInput } from './certificates.graphql.ts';
import { TO_REISSUE } from './certificates.sql.ts';
import { type CertificateContent, IssuingService, type SignedCertificate } from './issuing.service.ts';

const revocation = z.object({ id: z.uuid(), reason: z.enum(revocationReasons, 'REQUIRED_CHOICE') });
const reissue = z.object({ id: z.uuid(), reason: z.enum(reissueReasons, 'REQUIRED_CHOICE') });

interface LockedRow extends CertificateFacts {
  id: string;
  number: string;
  organisationId: string;
}

type ToReissue = CertificateContent & CertificateFacts & { oldNumber: string };

/** Revokes certificates and issues them anew, for those who look after the course's organisation. */
@Injectable()
export class ChangingService {
  constructor(
    private readonly database: DataSource,
    private readonly issuing: IssuingService,
    private readonly letters: CertificateLetters,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for a certificate of an organisation that the actor does not look after */
  async revoke(actor: Actor, input: RevokeCertificateInput): Promise<CertificateChanged | Refused> {
    const { value, refused: wrong } = checked(revocation, input);
    if (wrong) return wrong;
    return this.database.transaction(async (em) => {
      const row = await lock(em, actor, value.id);
      const why = whyNotRevocable(row);
      if (why) return refused(why);
      await em.query('update certificate set revoked_at = $2, revocation_reason = $3 where id = $1', [
        row.id,
        this.clock.now(),
        value.reason,
      ]);
      const number = groupedCode(row.number);
      await this.audit.note(em, actor, 'certificate.revoked', row, { number, reason: value.reason });
      await this.letters.revoked(em, row.id);
      return { id: row.id, number };
    });
  }

  /**
   * A certificate with a new number and the name that the profile has now takes the place of the old one.
   * @throws NotFound for a certificate of an organisation that the actor does not look after
   */
  async reissue(actor: Actor, input: ReissueCertificateInput): Promise<CertificateChanged | Refused> {
    const { value, refused: wrong } = checked(reissue, input);
    if (wrong) return wrong;
    const { everywhere, organisations } = reach(actor, 'certificate.manage');
    const [content] = await this.database.query<ToReissue[]>(TO_REISSUE, [value.id, everywhere, organisations]);
    if (!content) throw new NotFound('certificate');
    const why = whyNotReissuable(content);
    if (why) return refused(why);
    const signed = await this.issuing.sign(content, content.expiresAt ? new Date(content.expiresAt) : null);
    return this.database.transaction((em) => this.replace(em, actor, value, signed));
  }

  private async replace(
    em: EntityManager,
    actor: Actor,
    { id, reason }: z.output<typeof reissue>,
    signed: SignedCertificate,
  ): Promise<CertificateChanged | Refused> {
    const old = await lock(em, actor, id);
    if (old.replacedBy) return refused('ALREADY_REPLACED');
    await em.query('update certificate set replaced_by = $2 where id = $1', [id, signed.content.id]);
    if (!(await this.issuing.keep(em, signed))) throw new Error(`certificate ${id} was not issued anew`);
    const [number, newNumber] = [groupedCode(old.number), groupedCode(signed.number)];
    await this.audit.note(em, actor, 'certificate.reissued', old, { number, newNumber, reason });
    await this.letters.reissued(em, signed.content.id);
    return { id: signed.content.id, number: newNumber };
  }
}

/** @throws NotFound */
async function lock(em: EntityManager, actor: Actor, id: string): Promise<LockedRow> {
  const { everywhere, organisations } = reach(actor, 'certificate.manage');
  const [row] = await em.query<LockedRow[]>(
    `select id, number, organisation_id as "organisationId", revoked_at as "revokedAt", replaced_by as "replacedBy",
       expires_at as "expiresAt"
     from certificate where id = $1 and ($2 or organisation_id = any($3)) for update`,
    [id, everywhere, organisations],
  );
  if (!row) throw new NotFound('certificate');
  return row;
}
