import { Injectable } from '@nestjs/common';
import { calendarFile } from '@inclusive/calendar/calendar-file';
import { groupedCode } from '@inclusive/calendar/codes';
import { Clock } from '../shared/clock.ts';
import { Config } from '../shared/config.ts';
import type { OwnBooking } from './bookings.reader.ts';
import { wordings } from './consultations.mails.ts';
import type { Offer } from './offers.graphql.ts';

export interface CalendarAttachment {
  filename: string;
  contentType: string;
  content: string;
}

/** Calendar files of bookings; like letters, they never name the service. */
@Injectable()
export class BookingCalendar {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  fileOf(own: OwnBooking, { place }: Offer): CalendarAttachment {
    const { booking, locale } = own;
    const { entry, fileName } = wordings[locale];
    const content = calendarFile({
      uid: `${booking.id}@${new URL(this.config.publicUrl).hostname}`,
      sequence: booking.sequence,
      stamp: this.clock.now(),
      startsAt: new Date(booking.startsAt),
      endsAt: new Date(booking.endsAt),
      zone: booking.zone,
      summary: entry,
      description: `${groupedCode(booking.code)}\n${this.linkOf(own)}`,
      location: booking.channel === 'on-site' ? `${place.library.text}, ${place.address}` : (booking.videoUrl ?? ''),
      url: this.linkOf(own),
      isCancelled: booking.state === 'cancelled',
    });
    return { filename: fileName, contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content };
  }

  linkOf({ locale, details }: OwnBooking): string {
    return `${this.config.publicUrl}/${locale}/booking/${details.token}`;
  }
}
