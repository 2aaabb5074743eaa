import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type CalendarEvent, calendarOf } from '@inclusive/calendar/calendar-file';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { Config } from '../../shared/config.ts';
import { NotFound } from '../../shared/failures.ts';
import { type KeptDiary, keptDiary } from '../kept-diary.ts';
import type { CalendarSubscription, NewCalendarAddress, RenewCalendarInput } from './subscription.graphql.ts';
import { BY_TOKEN, ENTRIES, RENEW, SUBSCRIPTION, USED } from './subscription.sql.ts';
import { calendarWords } from './subscription.words.ts';

const TOKEN_BYTES = 32;
/** "Last used" is told to the hour, so that a program which asks every minute writes nothing. */
const USED_MS = 3_600_000;

interface Entry {
  id: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  sequence: number;
  stamp: string;
  isCancelled: boolean;
  channel: string;
  day: string;
  address: string;
  library: string | null;
}

interface Subscribed {
  id: string;
  zone: string;
  locale: Locale;
  lastUsedAt: string | null;
  contentHash: string | null;
  changedAt: string | null;
}

export interface CalendarAnswer {
  content: string;
  etag: string;
  changedAt: Date;
}

/** One's own diary in one's own calendar program, under a secret address. */
@Injectable()
export class SubscriptionService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: Audit,
  ) {}

  /** Null without one, and for everybody but the person whose diary it is. */
  async of(actor: Actor, diaryId: string): Promise<CalendarSubscription | null> {
    const { isOwn } = await keptDiary(this.database, actor, diaryId);
    if (!isOwn) return null;
    const [found] = await this.database.query<CalendarSubscription[]>(SUBSCRIPTION, [diaryId]);
    return found ?? null;
  }

  /** A new address; the former one ends. @throws NotFound when the diary is not the actor's own */
  async renew(actor: Actor, { diaryId, locale }: RenewCalendarInput): Promise<NewCalendarAddress> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await this.change(actor, diaryId, 'calendar_renewed', (em) =>
      em.query(RENEW, [diaryId, actor.personId, hashOf(token), locale, this.clock.now()]),
    );
    return { address: `${this.config.publicUrl}/calendars/${token}.ics` };
  }

  /** @throws NotFound when the diary is not the actor's own */
  async revoke(actor: Actor, diaryId: string): Promise<boolean> {
    await this.change(actor, diaryId, 'calendar_revoked', (em) =>
      em.query('delete from calendar_subscription where resource_id = $1', [diaryId]),
    );
    return true;
  }

  /** Undefined for an address that is not, or no longer, one of ours. */
  async read(token: string): Promise<CalendarAnswer | undefined> {
    const [subscribed] = await this.database.query<Subscribed[]>(BY_TOKEN, [hashOf(token)]);
    if (!subscribed) return undefined;
    const now = this.clock.now();
    const entries = await this.database.query<Entry[]>(ENTRIES, [subscribed.id, now, subscribed.locale]);
    const content = calendarOf(
      entries.map((entry) => this.eventOf(entry, subscribed.locale)),
      { zone: subscribed.zone, name: calendarWords[subscribed.locale].name, now },
    );
    const hash = createHash('sha256').update(content).digest();
    const changedAt = await this.noteUse(subscribed, hash, now);
    return { content, etag: `"${hash.toString('base64url')}"`, changedAt };
  }

  private async noteUse(subscribed: Subscribed, hash: Buffer, now: Date): Promise<Date> {
    const { id, contentHash, changedAt, lastUsedAt } = subscribed;
    const isSame = contentHash === hash.toString('hex') && changedAt !== null;
    const changed = isSame ? new Date(changedAt) : now;
    const isRecent = lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < USED_MS;
    if (!isSame || !isRecent) await this.database.query(USED, [id, now, hash, changed]);
    return changed;
  }

  private eventOf(entry: Entry, locale: Locale): CalendarEvent {
    const { entry: entries, link } = calendarWords[locale];
    const url = `${this.config.publicUrl}/${locale}/visits?day=${entry.day}`;
    const summary = entries[entry.channel] ?? entries['on-site'] ?? '';
    return {
      uid: `visit-${entry.id}@${new URL(this.config.publicUrl).hostname}`,
      sequence: entry.sequence,
      stamp: new Date(entry.stamp),
      startsAt: new Date(entry.startsAt),
      endsAt: new Date(entry.endsAt),
      zone: entry.zone,
      summary,
      description: `${link}: ${url}`,
      location: entry.channel === 'on-site' ? [entry.library, entry.address].filter(Boolean).join(', ') : '',
      url,
      isCancelled: entry.isCancelled,
    };
  }

  private change(actor: Actor, diaryId: string, code: string, work: (em: EntityManager) => Promise<unknown>) {
    return this.database.transaction(async (em) => {
      const diary = await ownDiary(em, actor, diaryId);
      await work(em);
      await this.audit.note(em, actor, `diary.${code}`, { organisationId: diary.organisationId, id: diary.id });
    });
  }
}

async function ownDiary(em: EntityManager, actor: Actor, diaryId: string): Promise<KeptDiary> {
  const diary = await keptDiary(em, actor, diaryId);
  if (!diary.isOwn) throw new NotFound('diary');
  return diary;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
