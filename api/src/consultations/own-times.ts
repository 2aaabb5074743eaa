import { Injectable } from '@nestjs/common';
import { BookingsReader } from './bookings.reader.ts';
import { FreeTimesReader } from './free-times.reader.ts';
import { Holds } from './holds.service.ts';
import type { FreeDay } from './offers.graphql.ts';

/** Free times for those who have one already and look for another: their own is not in the way. */
@Injectable()
export class OwnTimes {
  constructor(
    private readonly times: FreeTimesReader,
    private readonly holds: Holds,
    private readonly bookings: BookingsReader,
  ) {}

  async days(offerId: string, from: string, to: string, token: string | undefined): Promise<FreeDay[]> {
    return this.times.days(offerId, from, to, token && (await this.idOf(token)));
  }

  private async idOf(token: string): Promise<string | undefined> {
    const hold = await this.holds.find(token);
    return hold?.id ?? (await this.bookings.byToken(token))?.booking.id;
  }
}
