import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { isRefused, type Refused } from '../../shared/refused.ts';
import { BookingsService } from '../bookings.service.ts';
import { FreeTimesReader } from '../free-times.reader.ts';
import type { Offer } from '../offers.graphql.ts';
import type { BookAtDeskInput, WalkInTime } from './desk.graphql.ts';
import { DeskReader } from './desk.reader.ts';
import { nowOnTheClock, withoutName } from './desk.rules.ts';
import type { Visit } from './visits.graphql.ts';
import { VisitsReader } from './visits.reader.ts';

/** $1 booking, $2 origin; who is here has come. */
const ORIGIN = `
  update booking set origin = $2, attendance = case when $2 = 'walk-in' then 'attended' end where id = $1`;

/** Booking for a visitor who calls, or is here. */
@Injectable()
export class DeskBookings {
  constructor(
    private readonly clock: Clock,
    private readonly reader: DeskReader,
    private readonly visits: VisitsReader,
    private readonly bookings: BookingsService,
    private readonly times: FreeTimesReader,
    private readonly audit: Audit,
  ) {}

  async book(actor: Actor, { isHere, ...input }: BookAtDeskInput, locale: Locale): Promise<Visit | Refused> {
    const { organisationId } = await this.reader.mayBook(actor, input.offerId);
    const origin = isHere ? 'walk-in' : 'desk';
    const name = input.name.trim() || (isHere ? withoutName[input.locale] : '');
    const booked = await this.bookings.book(
      { ...input, name },
      {
        ease: origin,
        afterwards: async (em, { booking: { id } }) => {
          await em.query(ORIGIN, [id, origin]);
          await this.note(em, actor, { organisationId, id }, isHere);
        },
      },
    );
    return isRefused(booked) ? booked : this.visits.visit(actor, booked.booking.id, locale);
  }

  /** For each service of a point the next time of today, at once where that is possible. */
  async walkIn(actor: Actor, room: string, locale: Locale): Promise<WalkInTime[]> {
    const offers = await this.reader.offersOf(actor, room, locale);
    const onSite = offers.filter(({ channels }) => channels.includes('on-site'));
    const times = await Promise.all(onSite.map((offer) => this.nextOf(offer)));
    return times.filter((time) => time !== undefined).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  }

  private async nextOf({ id, title, languages, place: { zone }, minutes }: Offer): Promise<WalkInTime | undefined> {
    const now = this.clock.now();
    const atOnce = nowOnTheClock(now);
    const { refusal } = await this.times.chosen(id, atOnce, { ease: 'walk-in' });
    const [next] = refusal ? await this.times.atDesk(id, wallTime(now, zone).day, 1) : [];
    const start = refusal ? next && new Date(next.startsAt) : atOnce;
    if (!start || wallTime(start, zone).day !== wallTime(now, zone).day) return undefined;
    return {
      offerId: id,
      service: title,
      languages,
      startsAt: start.toISOString(),
      time: wallTime(start, zone).time,
      endTime: wallTime(new Date(start.getTime() + minutes * 60_000), zone).time,
      isNow: !refusal,
    };
  }

  private note(em: EntityManager, actor: Actor, subject: { organisationId: string; id: string }, isHere: boolean) {
    return this.audit.note(em, actor, isHere ? 'visit.walked_in' : 'visit.booked', subject);
  }
}
