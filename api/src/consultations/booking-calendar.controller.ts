import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { BookingCalendar } from './booking-calendar.ts';
import { BookingsService } from './bookings.service.ts';
import { OffersReader } from './offers.reader.ts';

@Public()
@Controller(':locale/booking')
export class BookingCalendarController {
  constructor(
    private readonly bookings: BookingsService,
    private readonly offers: OffersReader,
    private readonly calendar: BookingCalendar,
  ) {}

  /** The visit as a file for the visitor's own calendar, in the language of the page that it is taken from. */
  @Get(':token/calendar.ics')
  async file(
    @Param('locale') locale: string,
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const own = isLocale(locale) ? await this.bookings.ownOf(token, request.ip) : undefined;
    if (!own || !isLocale(locale)) throw new NotFound('booking');
    const offer = await this.offers.offer(own.booking.offerId, locale);
    const { filename, contentType, content } = this.calendar.fileOf({ ...own, locale }, offer);
    await reply
      .header('content-type', contentType)
      .header('content-disposition', `attachment; filename="${filename}"`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(content);
  }
}
