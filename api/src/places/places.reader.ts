import { Injectable } from '@nestjs/common';
import { wallTime } from '@inclusive/calendar/zones';
import type { SensoryProfile } from '@inclusive/course-content/sensory-profile';
import type { Locale } from '@inclusive/localisation/locale';
import { limitOf, pageOf } from '../shared/connection.ts';
import { Clock } from '../shared/clock.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { textCursor, textCursorParts } from '../shared/text-cursor.ts';
import type { Doors } from './opening.graphql.ts';
import { OpeningReader } from './opening.reader.ts';
import type { RoomConnection, RoomFacets, RoomFacetsArgs, RoomsArgs, RoomSummary } from './places.graphql.ts';
import { facetsOf, isQuiet, type KnownRoom, roomsFor, type Wishes } from './room-filter.rules.ts';
import type { Room, RoomArgs } from './room.graphql.ts';
import { roomOf, type RoomRow } from './room-texts.ts';
import { KNOWN, ROOM, roomsSql } from './rooms.sql.ts';

type ListedRoom = Omit<RoomSummary, 'doors'> & { place: string; total: number };

type KnownRow = Omit<KnownRoom, 'isOpenNow' | 'isQuietNow'> & { profile: SensoryProfile; zone: string };

@Injectable()
export class PlacesReader {
  constructor(
    private readonly database: Prepared,
    private readonly openings: OpeningReader,
    private readonly clock: Clock,
  ) {}

  async rooms(args: RoomsArgs): Promise<RoomConnection> {
    const rows = await this.database.query<ListedRoom[]>(roomsSql(args.locale), [
      args.locale,
      args.near?.lat ?? null,
      args.near?.lon ?? null,
      await this.wishedFor(args),
      args.after ? textCursorParts(args.after) : null,
      limitOf(args),
    ]);
    const page = pageOf(rows, args, ({ place, id }) => textCursor(place, id));
    const doors = await this.openings.doorsOf(page.nodes.map(({ id }) => id));
    const nodes = page.nodes.map((node) => ({ ...node, doors: doorsIn(doors, node.id) }));
    return { ...page, nodes, totalCount: rows[0]?.total ?? 0 };
  }

  /** What the list can be narrowed down by, with how many rooms each choice would leave. */
  async facets({ locale, ...wishes }: RoomFacetsArgs): Promise<RoomFacets> {
    return facetsOf(await this.known(locale), wishes);
  }

  /** @throws NotFound when there is no such room */
  async room({ slug, locale, isEasy }: RoomArgs): Promise<Room> {
    const [row] = await this.database.query<RoomRow[]>(ROOM, [locale, slug, isEasy]);
    if (!row) throw new NotFound('room');
    const doors = await this.openings.doorsOf([row.id]);
    return { ...roomOf(row, locale), doors: doorsIn(doors, row.id) };
  }

  /** Ids of the rooms that have all that is wished for; null where nothing is. */
  private async wishedFor({ locale, features, language, service, now }: RoomsArgs): Promise<string[] | null> {
    const wishes: Wishes = { features, language, service, now };
    if (!features?.length && !language && !service && !now) return null;
    return roomsFor(await this.known(locale), wishes).map(({ id }) => id);
  }

  private async known(locale: Locale): Promise<KnownRoom[]> {
    const rows = await this.database.query<KnownRow[]>(KNOWN, [locale]);
    const doors = await this.openings.doorsOf(rows.map(({ id }) => id));
    const now = this.clock.now();
    return rows.map(({ profile, zone, ...row }) => ({
      ...row,
      isOpenNow: doorsIn(doors, row.id).isOpenNow,
      isQuietNow: isQuiet(profile, wallTime(now, zone)),
    }));
  }
}

function doorsIn(doors: ReadonlyMap<string, Doors>, roomId: string): Doors {
  const found = doors.get(roomId);
  if (!found) throw new Error(`nothing is known of the doors of ${roomId}`);
  return found;
}
