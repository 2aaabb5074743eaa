import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { Config } from '../../shared/config.ts';
import { Mails } from '../../shared/mail/mails.ts';
import { ReleaseDetailsSeal } from './release-details.ts';
import type { ReleaseRole } from './release.rules.ts';
import { LETTER, ORGANISERS } from './release.sql.ts';
import { releaseLetters, type ReleaseLetter } from './releases.mails.ts';

interface LetterRow {
  role: ReleaseRole;
  locale: Locale;
  sealedDetails: string;
  title: string;
  contest: string;
  contestId: string;
  contestTitle: string;
  author: string;
  authorEmail: string;
  authorLocale: Locale;
}

interface Reader {
  email: string;
  locale: Locale;
}

/** Letters to those who are asked, and about those who do not agree. */
@Injectable()
export class ReleaseLetters {
  constructor(
    private readonly mails: Mails,
    private readonly config: Config,
    private readonly details: ReleaseDetailsSeal,
  ) {}

  async ask(em: EntityManager, releaseId: string): Promise<void> {
    await this.writeToAsked(em, releaseId, (texts, role) => texts.ask[role]);
  }

  /** Who has no address was asked by the author, and sees on "My photos" that there is no answer yet. */
  async remind(em: EntityManager, releaseId: string): Promise<void> {
    await this.writeToAsked(em, releaseId, (texts, role) => [texts.reminder, texts.ask[role]].join(' '));
  }

  /** To the author and the organisers: somebody does not agree, or no longer does. Nobody is named. */
  async notAgreed(em: EntityManager, releaseId: string): Promise<void> {
    const row = await rowOf(em, releaseId);
    if (!row) return;
    const words = { title: row.title };
    const author = { email: row.authorEmail, locale: row.authorLocale };
    const mine = `contests/${row.contest}/mine`;
    await this.send(em, author, releaseLetters[author.locale].notAgreed, words, mine);
    for (const reader of await em.query<Reader[]>(ORGANISERS, [row.contestId])) {
      await this.send(em, reader, releaseLetters[reader.locale].notAgreedOrganiser, words, 'moderation');
    }
  }

  private async writeToAsked(
    em: EntityManager,
    releaseId: string,
    openingIn: (texts: (typeof releaseLetters)[Locale], role: ReleaseRole) => string,
  ): Promise<void> {
    const row = await rowOf(em, releaseId);
    const { name, email, token } = row ? this.details.open(row.sealedDetails) : {};
    if (!row || !email || !token) return;
    const texts = releaseLetters[row.locale];
    const { subject, paragraphs, action } = texts.letter;
    const words = { author: row.author, contest: row.contestTitle, name: name ?? '' };
    const opening = openingIn(texts, row.role);
    await this.mails.send(em, {
      to: email,
      locale: row.locale,
      subject: filled(subject, words),
      paragraphs: [texts.greeting, opening, ...paragraphs].map((text) => filled(text, words)),
      action: { label: action, url: this.details.linkOf(token, row.locale) },
    });
  }

  private async send(
    em: EntityManager,
    { email, locale }: Reader,
    { subject, paragraphs, action }: ReleaseLetter,
    words: Record<string, string>,
    path: string,
  ): Promise<void> {
    await this.mails.send(em, {
      to: email,
      locale,
      subject: filled(subject, words),
      paragraphs: [releaseLetters[locale].greeting, ...paragraphs].map((text) => filled(text, words)),
      action: { label: action, url: `${this.config.publicUrl}/${locale}/${path}` },
    });
  }
}

async function rowOf(em: EntityManager, releaseId: string): Promise<LetterRow | undefined> {
  const [row] = await em.query<LetterRow[]>(LETTER, [releaseId]);
  return row;
}

/** `{name}` and the like stand for words of this letter; what people typed is not looked into again. */
function filled(text: string, words: Record<string, string>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
