import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { firstDayOf, isMonth, lastDayOf } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import { type Locale, locales } from '@inclusive/localisation/locale';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import type { Diary, DiaryDay, DiaryItem, DiaryOrganisation, VisitInTheWay } from './diaries.graphql.ts';
import { daysOf, type SpanOfDay } from './diaries.rules.ts';
import { BLOCKS, BUSY_DAYS, DIARIES, DIARY, EXCEPTION_DAYS, IN_THE_WAY, ORGANISATIONS, SPANS } from './diaries.sql.ts';
import { keptBy, keptDiary } from './kept-diary.ts';
import type { DepartingDays, OpeningHours, OpeningPlan } from './opening.graphql.ts';
import { DEPARTING, HOURS_KEPT } from './opening.sql.ts';

type DiaryRow = Omit<Diary, 'words' | 'inTheWay'> & {
  texts: Partial<Record<Locale, { name?: string; role?: string }>>;
};

/** Diaries as those see them who keep them. */
@Injectable()
export class DiariesReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  diaries(actor: Actor, locale: Locale): Promise<DiaryItem[]> {
    return this.database.query(DIARIES, [...keptBy(actor), locale]);
  }

  /** @throws NotFound for a diary that is not the actor's to keep */
  async diary(actor: Actor, id: string, locale: Locale): Promise<Diary> {
    const [row] = await this.database.query<DiaryRow[]>(DIARY, [...keptBy(actor), locale, id]);
    if (!row) throw new NotFound('diary');
    const { texts, ...diary } = row;
    const words = locales.map((each) => ({ locale: each, name: '', role: '', ...texts[each] }));
    const inTheWay = await this.database.query<VisitInTheWay[]>(IN_THE_WAY, [id, locale, this.clock.now()]);
    return { ...diary, words, inTheWay };
  }

  /** @throws NotFound for a diary that is not the actor's to keep */
  async plan(actor: Actor, id: string, locale: Locale): Promise<OpeningPlan> {
    const { zone, version } = await keptDiary(this.database, actor, id);
    const asked = [id, locale, wallTime(this.clock.now(), zone).day];
    const [hours, departing] = await Promise.all([
      this.database.query<OpeningHours[]>(HOURS_KEPT, asked),
      this.database.query<DepartingDays[]>(DEPARTING, asked),
    ]);
    return { version, hours, departing };
  }

  /** @throws NotFound for a diary that is not the actor's to keep, and for what is no month */
  async month(actor: Actor, id: string, month: string, locale: Locale): Promise<DiaryDay[]> {
    if (!isMonth(month)) throw new NotFound('month');
    await keptDiary(this.database, actor, id);
    const days = [firstDayOf(month), lastDayOf(month)];
    const [spans, blocks, visits, exceptions] = await Promise.all([
      this.database.query<SpanOfDay[]>(SPANS, [id, locale, ...days]),
      this.database.query<SpanOfDay[]>(BLOCKS, [id, ...days]),
      this.database.query<{ day: string; visits: number }[]>(BUSY_DAYS, [id, ...days]),
      this.database.query<{ day: string }[]>(EXCEPTION_DAYS, [id, ...days]),
    ]);
    return daysOf(month, { spans, blocks, visits, exceptions });
  }

  organisations(actor: Actor, locale: Locale): Promise<DiaryOrganisation[]> {
    const { everywhere, organisations } = reach(actor, 'diary.keepAll');
    return this.database.query(ORGANISATIONS, [everywhere, organisations, locale]);
  }
}
