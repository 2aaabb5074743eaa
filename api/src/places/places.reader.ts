import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { limitOf, pageOf } from '../shared/connection.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { textCursor, textCursorParts } from '../shared/text-cursor.ts';
import type { Room, RoomConnection, RoomsArgs, RoomSummary } from './places.graphql.ts';
import { roomOf, type RoomRow } from './room-texts.ts';
import { ROOM, roomsSql } from './rooms.sql.ts';

type ListedRoom = RoomSummary & { place: string; total: number };

@Injectable()
export class PlacesReader {
  constructor(private readonly database: Prepared) {}

  async rooms(args: RoomsArgs): Promise<RoomConnection> {
    const rows = await this.database.query<ListedRoom[]>(roomsSql(args.locale), [
      args.locale,
      args.near?.lat ?? null,
      args.near?.lon ?? null,
      args.features?.length ? args.features : null,
      args.language ?? null,
      args.after ? textCursorParts(args.after) : null,
      limitOf(args),
    ]);
    const page = pageOf(rows, args, ({ place, id }) => textCursor(place, id));
    return { ...page, totalCount: rows[0]?.total ?? 0 };
  }

  /** @throws NotFound when there is no such room */
  async room(slug: string, locale: Locale): Promise<Room> {
    const [row] = await this.database.query<RoomRow[]>(ROOM, [locale, slug]);
    if (!row) throw new NotFound('room');
    return roomOf(row, locale);
  }
}
