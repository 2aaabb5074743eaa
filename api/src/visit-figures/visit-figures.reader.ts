import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { FEWEST, type SummedCount } from '../shared/figures/small-counts.rules.ts';
import { addQuarters, firstDayOfQuarter, isQuarter, quarterOf, quartersFrom } from '@inclusive/calendar/quarters';
import type { RoomUse, VisitCount, VisitFigures, VisitFiguresArgs } from './visit-figures.graphql.ts';
import { type CountRow, quarterRows, tableNames, tableOf, totalOf } from './visit-figures.rules.ts';
import { COUNTS, MEDIAN_DAYS, NAMES, ORGANISATION, ROOM_USE, WAITING, WAITING_DAYS } from './visit-figures.sql.ts';

/** Both countries keep the same time. */
const ZONE = 'Europe/Riga';

type Names = ReadonlyMap<string, LocalisedText>;

interface Asked {
  organisationId: string;
  quarters: string[];
  /** Organisation, first day, day after the last, now. */
  values: unknown[];
  locale: Locale;
}

/** How the rooms and services of an organisation are used: numbers only. */
@Injectable()
export class VisitFiguresReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for an organisation that the actor does not coordinate, and for what are no quarters */
  async figures(actor: Actor, args: VisitFiguresArgs): Promise<VisitFigures> {
    const asked = await this.asked(actor, args);
    const { quarters, organisationId } = asked;
    const rows = await this.database.query<CountRow[]>(COUNTS, asked.values);
    const tables = tableNames.map((name) => ({ name, rows: tableOf(rows, name) }));
    const names = await this.namesOf(tables, asked);
    return {
      organisationId,
      first: quarters[0] ?? '',
      last: quarters.at(-1) ?? '',
      visits: { key: 'visits', name: null, ...totalOf(rows, 'visits') },
      cancelled: { key: 'cancelled', name: null, ...totalOf(rows, 'cancelled') },
      tables: [
        { name: 'quarter', rows: quarterRows(rows, quarters).map((row) => named(row, names)) },
        ...tables.map(({ name, rows: own }) => ({ name, rows: own.map((row) => named(row, names)) })),
      ],
      rooms: await this.rooms(asked, tables.find(({ name }) => name === 'room')?.rows ?? []),
      waiting: await this.waiting(asked),
    };
  }

  private async asked(actor: Actor, { organisationId, locale, ...period }: VisitFiguresArgs): Promise<Asked> {
    const { everywhere, organisations } = reach(actor, 'booking.readAll');
    const which = [everywhere, organisations, organisationId ?? null, locale];
    const [own] = await this.database.query<{ id: string }[]>(ORGANISATION, which);
    if (!own) throw new NotFound('organisation');
    const now = this.clock.now();
    const present = quarterOf(wallTime(now, ZONE).day);
    const [from, to] = [period.from ?? period.to ?? present, period.to ?? period.from ?? present];
    if (!isQuarter(from) || !isQuarter(to) || from > to) throw new NotFound('quarter');
    const quarters = quartersFrom(from, to);
    const end = firstDayOfQuarter(addQuarters(quarters.at(-1) ?? from, 1));
    return { organisationId: own.id, quarters, locale, values: [own.id, firstDayOfQuarter(from), end, now] };
  }

  private async namesOf(tables: readonly { name: string; rows: SummedCount[] }[], asked: Asked): Promise<Names> {
    const ids = tables
      .filter(({ name }) => name === 'service' || name === 'room')
      .flatMap(({ rows }) => rows.map(({ key }) => key))
      .filter((key) => key.includes('-'));
    const found = await this.database.query<{ id: string; name: LocalisedText | null }[]>(NAMES, [
      ids,
      asked.locale,
      asked.organisationId,
    ]);
    return new Map(found.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])));
  }

  /** Hours of few visits would tell of persons as their count does. */
  private async rooms({ values, locale }: Asked, counts: readonly SummedCount[]): Promise<RoomUse[]> {
    const rooms = await this.database.query<RoomUse[]>(ROOM_USE, [...values, locale]);
    const hidden = new Set(counts.filter(({ isAtLeast }) => isAtLeast).map(({ key }) => key));
    return rooms.map((room) => ({ ...room, bookedHours: hidden.has(room.id) ? null : room.bookedHours }));
  }

  private async waiting({ values }: Asked): Promise<VisitFigures['waiting']> {
    const [list, ahead, waited] = await Promise.all([
      this.database.query<CountRow[]>(WAITING, values),
      this.median(MEDIAN_DAYS, values),
      this.median(WAITING_DAYS, values),
    ]);
    const rows = tableOf(list, 'waiting', 'waiting').map((row) => ({ ...row, name: null }));
    return { medianDays: ahead, list: rows, listMedianDays: waited };
  }

  private async median(sql: string, values: unknown[]): Promise<number | null> {
    const [row] = await this.database.query<{ count: number; days: number | null }[]>(sql, values);
    return row && row.count >= FEWEST ? row.days : null;
  }
}

function named(row: SummedCount, names: Names): VisitCount {
  return { ...row, name: names.get(row.key) ?? null };
}
