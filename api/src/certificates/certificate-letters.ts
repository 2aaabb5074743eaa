import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { Config } from '../shared/config.ts';
import { Mails } from '../shared/mail/mails.ts';
import { type Texts, textIn } from './certificate-row.ts';
import { type CertificateLetter, letters } from './certificates.mails.ts';

interface Holder {
  email: string;
  locale: Locale;
  titles: Texts;
  partnerNames: Texts;
}

/** Tells holders, in their own language, that a certificate was changed. Whoever is gone gets no letter. */
@Injectable()
export class CertificateLetters {
  constructor(
    private readonly mails: Mails,
    private readonly config: Config,
  ) {}

  revoked(em: EntityManager, id: string): Promise<void> {
    return this.write(em, id, (locale) => letters[locale].revoked);
  }

  reissued(em: EntityManager, id: string): Promise<void> {
    return this.write(em, id, (locale) => letters[locale].reissued);
  }

  private async write(em: EntityManager, id: string, letterIn: (locale: Locale) => CertificateLetter): Promise<void> {
    const [holder] = await em.query<Holder[]>(
      `select u.email, u.locale, x.titles, x.partner_names as "partnerNames"
       from certificate x join auth."user" u on u.id = x.person_id where x.id = $1`,
      [id],
    );
    if (!holder) return;
    const { email: to, locale } = holder;
    const { subject, paragraphs, action } = letterIn(locale);
    const words: Record<string, string> = {
      title: textIn(holder.titles, locale).text,
      partner: textIn(holder.partnerNames, locale).text,
    };
    const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
    await this.mails.send(em, {
      to,
      locale,
      subject: filled(subject),
      paragraphs: paragraphs.map(filled),
      action: { label: action, url: `${this.config.publicUrl}/${locale}/certificates` },
    });
  }
}
