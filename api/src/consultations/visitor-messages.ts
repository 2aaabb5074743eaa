import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mobileOf } from '@inclusive/localisation/phones';
import type { Locale } from '@inclusive/localisation/locale';
import { Config } from '../shared/config.ts';
import { TextMessages } from '../shared/sms/text-messages.ts';
import type { BookingDetails } from './booking.rules.ts';

interface ToTell {
  /** Of a booking or a place on the waiting list. */
  about: string;
  details: Pick<BookingDetails, 'reach' | 'phone'>;
  country: 'LV' | 'LT';
  locale: Locale;
  until: Date;
  words: (url: string) => string;
}

/** To those who asked for text messages. The address in them is short and leads to nobody: the code opens it. */
@Injectable()
export class VisitorMessages {
  constructor(
    private readonly messages: TextMessages,
    private readonly config: Config,
  ) {}

  async send(em: EntityManager, { about, details, country, locale, until, words }: ToTell): Promise<void> {
    const to = details.reach === 'sms' ? mobileOf(details.phone, country) : undefined;
    if (!to) return;
    const text = words(`${this.config.publicUrl}/${locale}/booking`);
    await this.messages.send(em, { to, text, about, until });
  }
}
