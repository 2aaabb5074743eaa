import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupedCode } from '@inclusive/calendar/codes';
import { onDay } from '@inclusive/calendar/words';
import { Config } from '../shared/config.ts';
import { Mails } from '../shared/mail/mails.ts';
import { waitingWordings } from './waiting.mails.ts';
import { waitingMessages } from './text-messages.words.ts';
import { VisitorMessages } from './visitor-messages.ts';
import type { OwnEntry } from './waiting.reader.ts';

/** To those who chose letters or text messages; like all of them, they never name the service. */
@Injectable()
export class WaitingLetters {
  constructor(
    private readonly mails: Mails,
    private readonly config: Config,
    private readonly messages: VisitorMessages,
  ) {}

  async joined(em: EntityManager, own: OwnEntry): Promise<void> {
    const code = groupedCode(own.entry.code ?? '');
    await this.send(em, own, waitingWordings[own.locale].joined({ code }));
    const until = new Date(`${own.entry.lastDay}T23:59:59Z`);
    await this.tell(em, own, until, (url) => waitingMessages[own.locale].joined({ code, url }));
  }

  async offered(em: EntityManager, own: OwnEntry): Promise<void> {
    const { offered, code } = own.entry;
    if (!offered) return;
    const words = {
      day: onDay(offered.day, own.locale),
      time: offered.time,
      untilDay: onDay(offered.untilDay, own.locale),
      untilTime: offered.untilTime,
      code: groupedCode(code ?? ''),
    };
    await this.send(em, own, waitingWordings[own.locale].offered(words));
    const until = new Date(offered.startsAt);
    await this.tell(em, own, until, (url) => waitingMessages[own.locale].offered({ ...words, url }));
  }

  private tell(em: EntityManager, own: OwnEntry, until: Date, words: (url: string) => string): Promise<void> {
    const { id, details, country, locale } = own;
    return this.messages.send(em, { about: id, details, country, locale, until, words });
  }

  private async send(
    em: EntityManager,
    { details, locale }: OwnEntry,
    { subject, paragraphs, action }: { subject: string; paragraphs: string[]; action: string },
  ): Promise<void> {
    if (!details.email) return;
    const url = `${this.config.publicUrl}/${locale}/booking/${details.token}`;
    await this.mails.send(em, { to: details.email, locale, subject, paragraphs, action: { label: action, url } });
  }
}
