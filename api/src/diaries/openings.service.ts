import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { wallTime } from '@inclusive/calendar/zones';
import type { Actor } from '../shared/access/actor.ts';
import { Audit, type AuditFacts } from '../shared/audit/audit.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { checked } from '../shared/input.ts';
import { isRefused, type Refused, refused as refusal, refusedInput } from '../shared/refused.ts';
import { type KeptDiary, lockedDiary } from './kept-diary.ts';
import type { DiaryRef } from './opening.graphql.ts';
import type {
  AddExtraHoursInput,
  AddOpeningHoursInput,
  ChangeOpeningHoursInput,
  CloseDaysInput,
  DropDepartingDaysArgs,
} from './opening.inputs.ts';
import { changedHoursSchema, closedDaysSchema, extraHoursSchema, hoursSchema } from './opening.rules.ts';
import {
  ADD_EXTRA,
  ADD_HOURS,
  CHANGED_HOURS,
  CLOSE_DAYS,
  DROP_DEPARTING,
  END_HOURS,
  NEXT_VERSION,
} from './opening.sql.ts';

interface Change {
  /** Of the diary. */
  id: string;
  expectedVersion?: number | null | undefined;
  /** What is noted. */
  code: string;
}

/**
 * When somebody, a room or a space in it can be booked. Whatever changes holds from today on, so that past hours can
 * still be counted; bookings stay as they are, and the diary lists those that are outside its hours.
 */
@Injectable()
export class OpeningsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFound for a diary that is not the actor's to keep */
  async add(
    actor: Actor,
    { diaryId: id, expectedVersion, ...input }: AddOpeningHoursInput,
  ): Promise<DiaryRef | Refused> {
    const { value, refused } = checked(hoursSchema, input);
    if (refused) return refused;
    return this.change(actor, { id, expectedVersion, code: 'hours_changed' }, async (em, diary, today) => {
      const { weekdays, opens, closes, roomId, lastDay } = value;
      if (!(await this.isPoint(em, roomId))) return refusedInput([{ field: 'roomId', code: 'INVALID' }]);
      const firstDay = value.firstDay && value.firstDay > today ? value.firstDay : today;
      if (lastDay && lastDay < firstDay) return refusedInput([{ field: 'lastDay', code: 'DAYS_TURNED' }]);
      const hours = [opens, closes, roomId ?? null, firstDay, lastDay ?? null];
      await em.query(ADD_HOURS, [diary.id, weekdays, ...hours]);
      return {};
    });
  }

  /** Other times from today on; what was until yesterday stays. */
  async changeHours(
    actor: Actor,
    { id: rule, expectedVersion, ...input }: ChangeOpeningHoursInput,
  ): Promise<DiaryRef | Refused> {
    const { value, refused } = checked(changedHoursSchema, input);
    if (refused) return refused;
    const change = await this.changeOf(rule, expectedVersion);
    if (isRefused(change)) return change;
    return this.change(actor, change, async (em, _diary, today) => {
      const { opens, closes, lastDay } = value;
      const [made] = await em.query<unknown[]>(CHANGED_HOURS, [rule, opens, closes, lastDay ?? null, today]);
      if (!made) return refusedInput([{ field: 'lastDay', code: 'DAYS_TURNED' }]);
      await em.query(END_HOURS, [rule, today]);
      return {};
    });
  }

  async endHours(actor: Actor, rule: string, expectedVersion?: number | null): Promise<DiaryRef | Refused> {
    const change = await this.changeOf(rule, expectedVersion);
    if (isRefused(change)) return change;
    return this.change(actor, change, async (em, _diary, today) => {
      await em.query(END_HOURS, [rule, today]);
      return {};
    });
  }

  /** A holiday, a leave, any days on which nobody is received. */
  async closeDays(
    actor: Actor,
    { diaryId: id, expectedVersion, ...input }: CloseDaysInput,
  ): Promise<DiaryRef | Refused> {
    const { value, refused } = checked(closedDaysSchema, input);
    if (refused) return refused;
    return this.change(actor, { id, expectedVersion, code: 'days_closed' }, async (em, diary, today) => {
      const { firstDay, lastDay } = value;
      if (lastDay < today) return refusedInput([{ field: 'lastDay', code: 'DAY_PAST' }]);
      await em.query(CLOSE_DAYS, [diary.id, firstDay < today ? today : firstDay, lastDay]);
      return { from: firstDay, to: lastDay };
    });
  }

  async addExtra(
    actor: Actor,
    { diaryId: id, expectedVersion, ...input }: AddExtraHoursInput,
  ): Promise<DiaryRef | Refused> {
    const { value, refused } = checked(extraHoursSchema, input);
    if (refused) return refused;
    return this.change(actor, { id, expectedVersion, code: 'hours_changed' }, async (em, diary, today) => {
      const { day, opens, closes, roomId } = value;
      if (day < today) return refusedInput([{ field: 'day', code: 'DAY_PAST' }]);
      if (!(await this.isPoint(em, roomId))) return refusedInput([{ field: 'roomId', code: 'INVALID' }]);
      await em.query(ADD_EXTRA, [diary.id, day, opens, closes, roomId ?? null]);
      return {};
    });
  }

  /** @param line of `DepartingDays` */
  async dropDeparting(
    actor: Actor,
    { diaryId: id, id: line, expectedVersion }: DropDepartingDaysArgs,
  ): Promise<DiaryRef | Refused> {
    return this.change(actor, { id, expectedVersion, code: 'hours_changed' }, async (em, diary, today) => {
      await em.query(DROP_DEPARTING, [diary.id, line, today]);
      return {};
    });
  }

  private change(
    actor: Actor,
    { id, expectedVersion, code }: Change,
    work: (em: EntityManager, diary: KeptDiary, today: string) => Promise<AuditFacts | Refused>,
  ): Promise<DiaryRef | Refused> {
    return this.database.transaction(async (em) => {
      const diary = await lockedDiary(em, actor, id);
      if (diary.version !== (expectedVersion ?? diary.version)) return refusal('CHANGED_MEANWHILE');
      const done = await work(em, diary, wallTime(this.clock.now(), diary.zone).day);
      if (isRefused(done)) return done;
      await em.query(NEXT_VERSION, [diary.id]);
      await em.query(ROOM_IS_KEPT, [diary.id]);
      await this.audit.note(em, actor, `diary.${code}`, { organisationId: diary.organisationId, id: diary.id }, done);
      return { id: diary.id };
    });
  }

  /** Hours that began today and were changed meanwhile are gone: others stand in their place. */
  private async changeOf(rule: string, expectedVersion: number | null | undefined): Promise<Change | Refused> {
    const sql = 'select resource_id as id from opening_rule where id = $1';
    const [found] = await this.database.query<{ id: string }[]>(sql, [rule]);
    if (!found && expectedVersion) return refusal('CHANGED_MEANWHILE');
    if (!found) throw new NotFound('hours');
    return { id: found.id, expectedVersion, code: 'hours_changed' };
  }

  private async isPoint(em: EntityManager, roomId: string | null | undefined): Promise<boolean> {
    if (!roomId) return true;
    return (await em.query<unknown[]>('select from room where id = $1', [roomId])).length > 0;
  }
}

/** Hours of a room and the spaces in it are facts that its library keeps. $1 diary */
const ROOM_IS_KEPT = `
  update room set is_kept = true
  from resource where resource.id = $1 and resource.room_id = room.id and resource.kind in ('room', 'space') and not is_kept`;
