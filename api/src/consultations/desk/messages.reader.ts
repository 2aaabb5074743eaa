import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { deskReach } from './desk.access.ts';
import type { SentMessage } from './messages.graphql.ts';
import { VisitsReader } from './visits.reader.ts';

/** $1 everywhere, $2 organisations, $3 room. What needs somebody first, then the latest. */
const MESSAGES = `
  select message.id, message.state, tries, message.created_at as "createdAt", sent_at as "sentAt", booking.id as booking
  from text_message message
  left join booking on booking.id = about
  left join waiting_entry entry on entry.id = about
  join offer on offer.id = coalesce(booking.offer_id, entry.offer_id)
  join room on room.id = offer.room_id
  where room.slug = $3 and ($1 or room.organisation_id = any($2))
  order by message.state <> 'failed', message.id desc limit 200`;

type Row = Omit<SentMessage, 'visit' | 'ending'> & { booking: string | null };

/** The log of text messages, for those who serve a point. */
@Injectable()
export class MessagesReader {
  constructor(
    private readonly database: DataSource,
    private readonly visits: VisitsReader,
  ) {}

  async list(actor: Actor, room: string, locale: Locale): Promise<SentMessage[]> {
    const [everywhere, organisations] = deskReach(actor);
    const rows = await this.database.query<Row[]>(MESSAGES, [everywhere, organisations, room]);
    const booked = rows.flatMap(({ booking }) => booking ?? []);
    const known = new Map((await this.visits.some(actor, booked, locale)).map((visit) => [visit.id, visit]));
    return rows.map(({ booking, ...message }) => {
      const visit = (booking && known.get(booking)) || null;
      return { ...message, visit, ending: visit?.visitor?.phone.replaceAll(/\D/g, '').slice(-2) || null };
    });
  }
}
