import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays } from '@inclusive/calendar/days';
import { Clock } from '../shared/clock.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { Together } from '../shared/together.ts';
import { type AskedSlot, type Ease, isWithinNotice, whyNotBookable } from './booking.rules.ts';
import { ASKED, ASKED_BY_FORM, freeTimes, freeTimesWith, WEEKLY } from './free-times.sql.ts';
import type { Choices } from './offers.reader.ts';
import type { ChosenTime, FreeDay, FreeTime } from './offers.graphql.ts';

/** The longest stretch of days that one question is answered for. */
export const MOST_DAYS = 62;
/** The longest horizon that a service may have, and a little more. */
const MOST_HORIZON_DAYS = 740;
const NEAR_DAYS = 21;
const MOST_NEAR = 12;

const WALL = `to_char(wall, 'HH24:MI')`;

const BY_DAY = `${freeTimes}
  select wall::date as day, count(*)::int as count, string_agg(
    to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z "') || ${WALL}, ',' order by starts_at
  ) as listed
  from free group by 1 order by 1`;

/** $7 the moment to be near to, $8 how many */
const NEAREST = `${freeTimes}, near as (
    select starts_at, wall from free order by abs(extract(epoch from starts_at - $7::timestamptz)), starts_at limit $8
  )
  select starts_at as "startsAt", wall::date as day, ${WALL} as time from near order by starts_at`;

/** $7 the moment to come after, $8 starts that are passed over */
const NEXT = `${freeTimes}
  select starts_at as "startsAt", wall::date as day, ${WALL} as time
  from free where starts_at > $7 and starts_at <> all ($8::timestamptz[]) order by starts_at limit 1`;

/** $7 how many */
const AT_DESK = `${freeTimesWith({ isAtDesk: true })}
  select starts_at as "startsAt", wall::date as day, ${WALL} as time
  from free where starts_at > $4 order by starts_at limit $7`;

/** $7 a resource that is away, with all that lies in it; $8 when */
const AWAY = `case when exists (
    select from resource part where part.id = needed.resource_id and $7::uuid = any(array_append(part.above, part.id))
  ) then tstzmultirange($8::tstzrange) else '{}' end`;
const WITHOUT = `${freeTimesWith({ isAtDesk: true, away: AWAY })}
  select starts_at as "startsAt", wall::date as day, ${WALL} as time from free where starts_at > $4 order by starts_at limit 60`;

type AskedRow = Omit<AskedSlot, 'startsAt' | 'isHeld'> & Omit<Chosen, 'startsAt' | 'refusal' | 'isSoon'>;

/** What a form needs to know at once. */
export interface Form {
  chosen: Chosen;
  choices: Omit<Choices, 'reaches'>;
  /** It was taken before. */
  isKnown: boolean;
}

/** What is known of a chosen time, beside what visitors are told. */
export interface Chosen extends Omit<ChosenTime, 'hold'> {
  zone: string;
  /** Whether one of several people is to be chosen. */
  hasChoice: boolean;
  /** Whether any hold is over that may stand in the way. */
  hasExpired: boolean;
  /** Within the notice of the service. */
  isSoon: boolean;
}

/** Who asks for a time: the holder of a booking or hold, or somebody at the information point. */
interface Asking {
  id?: string | undefined;
  isHeld?: boolean;
  ease?: Ease | undefined;
}

type FormRow = AskedRow & Form['choices'] & { known: string[] };

/** What was found for many forms at once, and when they were looked at. */
interface FormFound {
  row: FormRow;
  now: Date;
}

interface DayRow {
  day: string;
  count: number;
  listed: string;
}

@Injectable()
export class FreeTimesReader {
  private readonly forms = new Together<string | null, FormFound>();

  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
  ) {}

  /** `mine` is a booking or hold whose own claims do not count. */
  async days(offerId: string, from: string, to: string, mine?: string): Promise<FreeDay[]> {
    if (to < from || !this.isNear(from)) return [];
    const latest = addDays(from, MOST_DAYS - 1);
    const last = to < latest ? to : latest;
    const asked = [offerId, from, last, this.clock.now(), mine ?? null, false];
    const rows = await this.database.query<DayRow[]>(BY_DAY, asked);
    return rows.map(({ day, count, listed }) => ({ day, count, times: timesOf(day, listed) }));
  }

  /** Free times around a moment, the nearest of them, in the order of time. */
  async near(offerId: string, moment: Date, count: number): Promise<FreeTime[]> {
    const day = moment.toISOString().slice(0, 10);
    if (!this.isNear(day)) return [];
    const [from, to] = [addDays(day, -NEAR_DAYS), addDays(day, NEAR_DAYS)];
    const most = Math.min(Math.max(count, 1), MOST_NEAR);
    return this.database.query(NEAREST, [offerId, from, to, this.clock.now(), null, false, moment, most]);
  }

  /** The first free time after a moment, within two months of it. */
  async next(offerId: string, moment: Date): Promise<FreeTime | null> {
    const asked = moment.toISOString().slice(0, 10);
    if (!this.isNear(asked)) return null;
    const day = addDays(asked, -1);
    const values = [offerId, day, addDays(day, MOST_DAYS), this.clock.now(), null, false, moment, []];
    const [first] = await this.database.query<FreeTime[]>(NEXT, values);
    return first ?? null;
  }

  /** Whether anything can be free around a day at all; dates that PostgreSQL does not know are far away. */
  private isNear(day: string): boolean {
    const today = this.clock.now().toISOString().slice(0, 10);
    return day >= addDays(today, -MOST_DAYS) && day <= addDays(today, MOST_HORIZON_DAYS);
  }

  /** The first free times from a day on for those at the information point, who need no notice. */
  async atDesk(offerId: string, day: string, count: number, mine?: string): Promise<FreeTime[]> {
    const asked = [offerId, day, addDays(day, MOST_DAYS), this.clock.now(), mine ?? null, false, count];
    return this.database.query(AT_DESK, asked);
  }

  /** Free times for a visit from a day on, as if a resource were away. */
  async without(visit: { id: string; offerId: string; day: string }, away: { id: string; span: string }) {
    const { id, offerId, day } = visit;
    const asked = [offerId, day, addDays(day, MOST_DAYS), this.clock.now(), id, false, away.id, away.span];
    return this.database.query<FreeTime[]>(WITHOUT, asked);
  }

  /** The first free time of some days for somebody on the waiting list, but for those that they let pass. */
  async firstFor(em: EntityManager, { offerId, firstDay, lastDay, passed }: Wish): Promise<FreeTime | undefined> {
    const now = this.clock.now();
    const asked = [offerId, firstDay, lastDay, now, null, true, now, passed];
    const [first] = await em.query<FreeTime[]>(NEXT, asked);
    return first;
  }

  /** The same time of the clock, week after week. */
  async weekly(offerId: string, startsAt: Date, weeks: number): Promise<Date[]> {
    if (weeks === 1) return [startsAt];
    const rows = await this.database.query<{ at: string }[]>(WEEKLY, [offerId, startsAt, weeks]);
    return rows.map(({ at }) => new Date(at));
  }

  /**
   * `mine` is a hold or booking of whoever asks; a time that is held cannot be too soon any more.
   * @throws NotFound when there is no such offer
   */
  async chosen(offerId: string, startsAt: Date, asking: Asking = {}): Promise<Chosen> {
    const now = this.clock.now();
    const [row] = await this.database.query<AskedRow[]>(ASKED, [offerId, startsAt, now, asking.id ?? null]);
    if (!row) throw new NotFound('offer');
    return chosenOf(row, startsAt, asking, now);
  }

  /**
   * The same for a form with its key. One statement: whoever is told that a time is taken has not taken it themselves.
   * Rivals who come at once share it.
   */
  async form(offerId: string, startsAt: Date, key: string | null, asking: Asking = {}): Promise<Form> {
    const question = `${offerId} ${startsAt.getTime()} ${asking.id ?? ''}`;
    const { row, now } = await this.forms.ask(question, key, (keys) =>
      this.formRow(offerId, startsAt, keys, asking.id),
    );
    const { channels, languages, adjustments, places, mostRepeats, country, known } = row;
    const choices = { channels, languages, adjustments, places, mostRepeats, country };
    const isKnown = key !== null && known.includes(key.toLowerCase());
    return { chosen: chosenOf(row, startsAt, asking, now), choices, isKnown };
  }

  private async formRow(offerId: string, startsAt: Date, keys: readonly (string | null)[], mine?: string) {
    const now = this.clock.now();
    const asked = [offerId, startsAt, now, mine ?? null, keys.filter((key) => key !== null)];
    const [row] = await this.database.query<FormRow[]>(ASKED_BY_FORM, asked);
    if (!row) throw new NotFound('offer');
    return { row, now };
  }
}

function chosenOf(row: AskedRow, startsAt: Date, { isHeld = false, ease }: Asking, now: Date): Chosen {
  const { endsAt, day, time, zone, hasChoice, hasExpired } = row;
  const slot = { ...row, startsAt, isHeld };
  const [refusal, isSoon] = [whyNotBookable(slot, now, ease) ?? null, isWithinNotice(slot, now)];
  return { startsAt, endsAt, day, time, zone, hasChoice, hasExpired, isSoon, refusal };
}

/** What somebody on the waiting list waits for. */
export interface Wish {
  offerId: string;
  firstDay: string;
  lastDay: string;
  /** Starts that were offered to them before. */
  passed: string[];
}

function timesOf(day: string, listed: string): FreeTime[] {
  return listed.split(',').map((entry) => {
    const [startsAt = '', time = ''] = entry.split(' ');
    return { startsAt, day, time };
  });
}
