import { Injectable } from '@nestjs/common';
import { isLocale, type Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { Config } from '../shared/config.ts';
import { Mails } from '../shared/mail/mails.ts';
import { type AccountLetter, accountLetter } from './accounts.mails.ts';

export interface Addressee {
  name: string;
  email: string;
  locale: Locale;
}

/** Writes to people about their accounts, in their language; links lead to screens, which ask before they act. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly mails: Mails,
    private readonly database: DataSource,
    private readonly config: Config,
  ) {}

  /** @param path screen under the language, such as `sign-in` */
  async send(kind: AccountLetter, to: Addressee, path: string, query: Record<string, string> = {}): Promise<void> {
    const { subject, paragraphs, action } = accountLetter(kind, to.locale, to.name);
    const url = this.urlOf(to.locale, path, query);
    await this.mails.send(this.database.manager, {
      to: to.email,
      locale: to.locale,
      subject,
      paragraphs,
      ...(action && { action: { label: action, url } }),
    });
  }

  private urlOf(locale: Locale, path: string, query: Record<string, string>): string {
    const given = Object.entries(query).filter(([, value]) => value !== '');
    const search = given.length ? `?${new URLSearchParams(given)}` : '';
    return `${this.config.publicUrl}/${locale}/${path}${search}`;
  }
}

/** better-auth's user, whose own fields it does not type. */
export function addresseeOf(user: { name: string; email: string } & Record<string, unknown>): Addressee {
  return { name: user.name, email: user.email, locale: isLocale(user['locale']) ? user['locale'] : 'en' };
}
