import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import type { FreeTime, Offer } from '../offers.graphql.ts';
import { FreeTimesReader } from '../free-times.reader.ts';
import { OffersReader } from '../offers.reader.ts';
import { deskReach } from './desk.access.ts';
import type { DeskDay, DeskDiary, DeskPoint, DeskWaiting } from './desk.graphql.ts';
import { DIARIES, MAY_BOOK, OFFERS_TO_BOOK, POINTS, WAITING_OF_DAY } from './desk.sql.ts';
import { VisitsReader } from './visits.reader.ts';

const MOST_TIMES = 12;

export type KnownPoint = DeskPoint & { id: string; organisationId: string };

interface AskedTimes {
  offerId: string;
  day: string | undefined;
  visitId: string | undefined;
}

/** What those see who receive visitors. */
@Injectable()
export class DeskReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly visits: VisitsReader,
    private readonly offers: OffersReader,
    private readonly times: FreeTimesReader,
  ) {}

  points(actor: Actor, locale: Locale): Promise<KnownPoint[]> {
    return this.database.query(`${POINTS} order by room.slug`, [...deskReach(actor), locale]);
  }

  /** @throws NotFound also for those who have nothing to do there */
  async point(actor: Actor, slug: string, locale: Locale): Promise<KnownPoint> {
    const asked = [...deskReach(actor), locale, slug];
    const [point] = await this.database.query<KnownPoint[]>(`${POINTS} and room.slug = $5`, asked);
    if (!point) throw new NotFound('point');
    return point;
  }

  /** Today at the place unless a day is given. */
  async day(actor: Actor, slug: string, day: string | undefined, locale: Locale): Promise<DeskDay> {
    const point = await this.point(actor, slug, locale);
    const now = this.clock.now();
    const { day: today, time } = wallTime(now, point.zone);
    const shown = day ?? today;
    const asked = [...deskReach(actor), locale, now, point.id, shown];
    const [diaries, waiting, visits, cancelled] = await Promise.all([
      this.database.query<DeskDiary[]>(DIARIES, asked),
      this.database.query<DeskWaiting[]>(WAITING_OF_DAY, asked),
      this.visits.ofDay(actor, { room: slug, day: shown, state: 'booked' }, locale),
      this.visits.ofDay(actor, { room: slug, day: shown, state: 'cancelled' }, locale),
    ]);
    return { point, day: shown, today, now: time, diaries, waiting, visits, cancelled };
  }

  /** The services of a point that the actor may book for others. */
  async offersOf(actor: Actor, room: string, locale: Locale): Promise<Offer[]> {
    const rows = await this.database.query<{ id: string }[]>(OFFERS_TO_BOOK, [...deskReach(actor), room]);
    return Promise.all(rows.map(({ id }) => this.offers.offer(id, locale)));
  }

  /** From a day on, or from now; the time of the given visit is not in the way. */
  async timesFor(actor: Actor, { offerId, day, visitId }: AskedTimes): Promise<FreeTime[]> {
    const { zone } = await this.mayBook(actor, offerId);
    const mine = visitId && (await this.visits.visit(actor, visitId, 'en')).id;
    const today = wallTime(this.clock.now(), zone).day;
    return this.times.atDesk(offerId, day && day > today ? day : today, MOST_TIMES, mine);
  }

  /** @throws NotFound also for those who may not book there */
  async mayBook(actor: Actor, offerId: string): Promise<{ organisationId: string; zone: string }> {
    const asked = [...deskReach(actor), offerId];
    const [point] = await this.database.query<{ organisationId: string; zone: string }[]>(MAY_BOOK, asked);
    if (!point) throw new NotFound('offer');
    return point;
  }
}
