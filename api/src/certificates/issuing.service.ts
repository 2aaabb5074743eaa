import { randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { groupedCode, newCode } from '@inclusive/calendar/codes';
import type { Outline } from '@inclusive/course-content/outline';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { Config } from '../shared/config.ts';
import { type Texts, textIn } from './certificate-row.ts';
import { expiryOf } from './certificate.rules.ts';
import { INSERT, TO_ISSUE, WITHOUT } from './certificates.sql.ts';
import { achievementCredential } from './credentials/achievement.ts';
import { Issuer } from './credentials/issuer.ts';
import { Signer } from './credentials/signer.ts';

/** What a certificate says, before it has a number. */
export interface CertificateContent {
  id: string;
  statusPosition: number;
  enrolmentId: string | null;
  personId: string;
  courseId: string;
  courseSlug: string;
  organisationId: string;
  holderName: string;
  email: string;
  locale: Locale;
  titles: Texts;
  partnerNames: Texts;
  minutes: number;
  completedAt: string;
}

export interface SignedCertificate {
  content: CertificateContent;
  number: string;
  issuedAt: Date;
  expiresAt: Date | null;
  credential: object;
}

type ToIssue = CertificateContent & { outline: Outline };

const NUMBER_LENGTH = 12;
const TOKEN_BYTES = 18;
const AT_ONCE = 200;

/** Issues certificates. The database lets an enrolment have one, however many ask for it at once. */
@Injectable()
export class IssuingService {
  private readonly logger = new Logger(IssuingService.name);

  constructor(
    private readonly database: DataSource,
    private readonly signer: Signer,
    private readonly issuer: Issuer,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Nothing happens where the enrolment is not completed, is gone, or has a certificate. */
  async issue(enrolmentId: string): Promise<void> {
    const [content] = await this.database.query<ToIssue[]>(TO_ISSUE, [enrolmentId]);
    if (!content) return;
    const expiresAt = expiryOf(new Date(content.completedAt), content.outline.certificateMonths);
    await this.keep(this.database.manager, await this.sign(content, expiresAt));
  }

  /** Issues what a lost job or an earlier version of the platform left without a certificate. */
  async issueMissing(): Promise<void> {
    for (let last: string | null = null, isMore = true; isMore;) {
      const missing: { id: string }[] = await this.database.query(WITHOUT, [AT_ONCE, last]);
      for (const { id } of missing) await this.issue(id).catch((error: Error) => this.logger.error(error.stack));
      last = missing.at(-1)?.id ?? last;
      isMore = missing.length === AT_ONCE;
    }
  }

  async sign(content: CertificateContent, expiresAt: Date | null): Promise<SignedCertificate> {
    const issuedAt = this.clock.now();
    const number = newCode(NUMBER_LENGTH);
    const { text, locale } = textIn(content.titles, content.locale);
    const credential = achievementCredential(
      {
        ...content,
        title: text || content.courseSlug,
        locale,
        partner: textIn(content.partnerNames, locale).text,
        number: groupedCode(number),
        salt: randomBytes(16).toString('base64url'),
        issuedAt,
        expiresAt,
      },
      { profile: this.issuer.profile(), publicUrl: this.config.publicUrl },
    );
    return { content, number, issuedAt, expiresAt, credential: await this.signer.sign(credential) };
  }

  /** False when the enrolment has one already. */
  async keep(
    em: EntityManager,
    { content, number, issuedAt, expiresAt, credential }: SignedCertificate,
  ): Promise<boolean> {
    const rows = await em.query<unknown[]>(INSERT, [
      content.id,
      number,
      randomBytes(TOKEN_BYTES).toString('base64url'),
      content.statusPosition,
      content.enrolmentId,
      content.personId,
      content.courseId,
      content.organisationId,
      content.holderName,
      content.titles,
      content.partnerNames,
      content.minutes,
      content.completedAt,
      issuedAt,
      expiresAt,
      credential,
    ]);
    return rows.length > 0;
  }
}
