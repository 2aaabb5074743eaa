import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupedCode } from '@inclusive/calendar/codes';
import { onDay } from '@inclusive/calendar/words';
import { Config } from '../shared/config.ts';
import { Mails } from '../shared/mail/mails.ts';
import { waitingWordings } from './waiting.mails.ts';
import type { OwnEntry } from './waiting.reader.ts';

/** To those who gave an address; like all letters, they never name the service. */
@Injectable()
export class WaitingLetters {
  constructor(
    private readonly mails: Mails,
    private readonly config: Config,
  ) {}

  async joined(em: EntityManager, own: OwnEntry): Promise<void> {
    await this.send(em, own, waitingWordings[own.locale].joined({ code: groupedCode(own.entry.code ?? '') }));
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
