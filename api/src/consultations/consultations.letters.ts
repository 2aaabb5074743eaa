import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupedCode } from '@inclusive/calendar/codes';
import { onDay } from '@inclusive/calendar/words';
import { Mails } from '../shared/mail/mails.ts';
import { BookingCalendar } from './booking-calendar.ts';
import type { Canceller } from './bookings.graphql.ts';
import type { OwnBooking } from './bookings.reader.ts';
import { type LetterKind, wordings } from './consultations.mails.ts';
import { meetingWords } from './meeting.words.ts';
import type { Offer } from './offers.graphql.ts';
import { messages } from './text-messages.words.ts';
import { OffersReader } from './offers.reader.ts';
import { VisitorMessages } from './visitor-messages.ts';

/** Letters and text messages, to visitors who chose them. */
@Injectable()
export class ConsultationLetters {
  constructor(
    private readonly mails: Mails,
    private readonly offers: OffersReader,
    private readonly calendar: BookingCalendar,
    private readonly messages: VisitorMessages,
  ) {}

  booked(em: EntityManager, own: OwnBooking): Promise<void> {
    return this.send(em, own, 'booked');
  }

  cancelled(em: EntityManager, own: OwnBooking, by: Canceller): Promise<void> {
    return this.send(em, own, by === 'library' ? 'calledOff' : 'cancelled');
  }

  moved(em: EntityManager, own: OwnBooking): Promise<void> {
    return this.send(em, own, 'moved');
  }

  /** Time and place stay; somebody else receives the visitor. */
  handedOver(em: EntityManager, own: OwnBooking): Promise<void> {
    return this.send(em, own, 'handedOver');
  }

  reminder(em: EntityManager, own: OwnBooking): Promise<void> {
    return this.send(em, own, 'reminder');
  }

  private async send(em: EntityManager, own: OwnBooking, kind: LetterKind): Promise<void> {
    const { details, locale, booking } = own;
    if (!details.email && details.reach !== 'sms') return;
    const offer = await this.offers.offer(booking.offerId, locale, em);
    const said = wordsOf(own, offer);
    const words = (url: string) => messages[locale][kind]({ ...said, url });
    const until = new Date(booking.endsAt);
    await this.messages.send(em, { about: booking.id, details, country: offer.place.country, locale, until, words });
    if (details.email) await this.write(em, own, kind, offer);
  }

  private async write(em: EntityManager, own: OwnBooking, kind: LetterKind, offer: Offer): Promise<void> {
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
    how: meetingWords[locale]({ ...booking, place: `${place.library.text}, ${place.address}` }),
    code: groupedCode(booking.code),
    phone: place.phone,
  };
}
