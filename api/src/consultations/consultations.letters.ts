import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupedCode } from '@inclusive/calendar/codes';
import { onDay } from '@inclusive/calendar/words';
import { Mails } from '../shared/mail/mails.ts';
import { BookingCalendar } from './booking-calendar.ts';
import type { OwnBooking } from './bookings.reader.ts';
import { type LetterKind, wordings } from './consultations.mails.ts';
import type { Offer } from './offers.graphql.ts';
import { OffersReader } from './offers.reader.ts';

/** Letters go only to visitors who gave an e-mail address. */
@Injectable()
export class ConsultationLetters {
  constructor(
    private readonly mails: Mails,
    private readonly offers: OffersReader,
    private readonly calendar: BookingCalendar,
  ) {}

  booked(em: EntityManager, own: OwnBooking): Promise<void> {
    return this.send(em, own, 'booked');
  }

  cancelled(em: EntityManager, own: OwnBooking): Promise<void> {
    return this.send(em, own, 'cancelled');
  }

  moved(em: EntityManager, own: OwnBooking): Promise<void> {
    return this.send(em, own, 'moved');
  }

  reminder(em: EntityManager, own: OwnBooking): Promise<void> {
    return this.send(em, own, 'reminder');
  }

  private async send(em: EntityManager, own: OwnBooking, kind: LetterKind): Promise<void> {
    if (!own.details.email) return;
    const offer = await this.offers.offer(own.booking.offerId, own.locale, em);
    const { subject, paragraphs, action } = wordings[own.locale][kind](wordsOf(own, offer));
    await this.mails.send(em, {
      to: own.details.email,
      locale: own.locale,
      subject,
      paragraphs,
      action: { label: action, url: this.calendar.linkOf(own) },
      attachments: [this.calendar.fileOf(own, offer)],
    });
  }
}

function wordsOf({ booking, locale }: OwnBooking, { place }: Offer) {
  return {
    day: onDay(booking.day, locale),
    time: booking.time,
    place: `${place.library.text}, ${place.address}`,
    code: groupedCode(booking.code),
    channel: booking.channel,
  };
}
