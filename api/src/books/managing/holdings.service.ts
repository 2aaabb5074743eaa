import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '../../shared/access/actor.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import type { Refused } from '../../shared/refused.ts';
import type { BookRef } from './managing.graphql.ts';
import type { SetBookHoldingInput } from './managing.inputs.ts';
import { reachOf } from './managing.reader.ts';

const holding = z.object({
  copies: z.number().int().min(0).max(999, 'OUT_OF_RANGE'),
  note: z.string().trim().max(300),
});

/** Which rooms hold a book: set by the organisation of the room, whoever keeps the book's record. */
@Injectable()
export class HoldingsService {
  constructor(private readonly database: DataSource) {}

  /** @throws NotFound for a room or a book that the actor has nothing to do with */
  async set(actor: Actor, { bookId, roomId, ...input }: SetBookHoldingInput): Promise<BookRef | Refused> {
    const { value, refused } = checked(holding, input);
    if (refused) return refused;
    const [found] = await this.database.query<BookRef[]>(FOUND, [bookId, roomId, ...reachOf(actor, 'book.enter')]);
    if (!found) throw new NotFound('book');
    const { copies, note } = value;
    if (copies) await this.database.query(HOLD, [bookId, roomId, copies, note]);
    else await this.database.query('delete from book_holding where book_id = $1 and room_id = $2', [bookId, roomId]);
    return found;
  }
}

/** $1 book, $2 room, $3 everywhere, $4 organisations */
const FOUND = `
  select b.id, b.slug, b.version from book b, room
  where b.id = $1 and room.id = $2 and ($3 or room.organisation_id = any($4))
    and ($3 or b.organisation_id = any($4) or b.status = 'published')`;

/** $1 book, $2 room, $3 copies, $4 note */
const HOLD = `
  insert into book_holding (book_id, room_id, copies, note) values ($1, $2, $3, $4)
  on conflict (book_id, room_id) do update set copies = excluded.copies, note = excluded.note, is_example = false`;
