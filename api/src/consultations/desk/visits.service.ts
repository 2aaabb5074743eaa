import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { isRefused, type Refused, refused } from '../../shared/refused.ts';
import type { Booking } from '../bookings.graphql.ts';
import { BookingsReader, type OwnBooking } from '../bookings.reader.ts';
import { BookingsService } from '../bookings.service.ts';
import { MovesService } from '../moves.service.ts';
import { Calls } from './calls.service.ts';
import type { AttendanceName, Visit } from './visits.graphql.ts';
import { type KnownVisit, VisitsReader } from './visits.reader.ts';

/** $1 booking, $2 attendance, $3 now; answers nothing when it was the same before. */
const MARK = `
  with marked as (
    update booking set attendance = $2
    where id = $1 and state = 'booked' and starts_at <= $3 and attendance is distinct from $2 returning id
  )
  select id from marked`;

/** What those do with a visit who receive the visitor; each deed is audited in its transaction. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly reader: VisitsReader,
    private readonly bookings: BookingsReader,
    private readonly owners: BookingsService,
    private readonly moves: MovesService,
    private readonly calls: Calls,
    private readonly audit: Audit,
  ) {}

  /** Attended, missed, or neither again. */
  async mark(actor: Actor, id: string, attendance: AttendanceName | null, locale: Locale): Promise<Visit | Refused> {
    const visit = await this.reader.visit(actor, id, locale);
    if (visit.state === 'cancelled') return refused('BOOKING_CANCELLED');
    if (!visit.hasBegun) return refused('NOT_BEGUN');
    return this.database.transaction(async (em) => {
      const marked = await em.query<unknown[]>(MARK, [id, attendance, this.clock.now()]);
      if (marked.length) await this.note(em, actor, visit, attendance ?? 'unmarked');
      return this.reader.visit(actor, id, locale, em);
    });
  }

  async cancel(actor: Actor, id: string, locale: Locale): Promise<Visit | Refused> {
    const visit = await this.reader.visit(actor, id, locale);
    if (visit.state === 'cancelled') return visit;
    if (visit.hasBegun) return refused('BOOKING_PAST');
    const cancelled = await this.owners.cancelOwn(await this.ownOf(id), async (em, own) => {
      await this.calls.toCall(em, own, 'cancelled', visit.startsAt);
      await this.note(em, actor, visit, 'cancelled');
    });
    return isRefused(cancelled) ? cancelled : this.reader.visit(actor, id, locale);
  }

  async move(actor: Actor, id: string, startsAt: Date, locale: Locale): Promise<Visit | Refused> {
    const moved = await this.shift(actor, { id, startsAt });
    return isRefused(moved) ? moved : this.reader.visit(actor, id, locale);
  }

  /** `without` is somebody who receives the visitor no more; they may then not know of the visit any longer. */
  async shift(
    actor: Actor,
    { id, startsAt, without }: { id: string; startsAt: Date; without?: string | undefined },
  ): Promise<Booking | Refused> {
    const visit = await this.reader.visit(actor, id, 'en');
    if (!visit.canBeChanged) return refused(visit.state === 'cancelled' ? 'BOOKING_CANCELLED' : 'BOOKING_PAST');
    return this.moves.moveOwn(await this.ownOf(id), startsAt, {
      without,
      afterwards: async (em, own) => {
        if (Date.parse(own.booking.startsAt) !== Date.parse(visit.startsAt))
          await this.calls.toCall(em, own, 'moved', visit.startsAt);
        await this.note(em, actor, visit, 'moved');
      },
    });
  }

  private ownOf(id: string): Promise<OwnBooking> {
    return this.bookings.byId(id);
  }

  private note(em: EntityManager, actor: Actor, { id, organisationId }: KnownVisit, deed: string): Promise<void> {
    return this.audit.note(em, actor, `visit.${deed}`, { organisationId, id });
  }
}
