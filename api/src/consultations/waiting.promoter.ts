import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { Config } from '../shared/config.ts';
import { Jobs } from '../shared/jobs/jobs.ts';
import { Claims, Taken } from './claims.ts';
import { CHOICES } from './claims.sql.ts';
import { FreeTimesReader, type Wish } from './free-times.reader.ts';
import { Holds } from './holds.service.ts';
import { WaitingLetters } from './waiting.letters.ts';
import { WaitingReader } from './waiting.reader.ts';
import { firstToWaitFor, MOST_MISSED, offerEnd } from './waiting.rules.ts';
import { END_OFFERS, END_WAITING, HOURS, LISTS, LISTS_BESIDE, OFFER_TIME, WAITING } from './waiting.sql.ts';

const JOB = 'promote-waiting';

type Waiting = Wish & { id: string; places: number };

interface Hours {
  open: { from: string; to: string }[];
  latest: string;
  hasChoice: boolean;
}

/** Offers what has become free to those who wait, strictly in their order. */
@Injectable()
export class Promoter implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly claims: Claims,
    private readonly times: FreeTimesReader,
    private readonly holds: Holds,
    private readonly reader: WaitingReader,
    private readonly letters: WaitingLetters,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, ({ offerId }: { offerId: string }) => this.promote(offerId));
    this.jobs.repeat('promote-all-waiting', '* * * * *', () => this.promoteAll());
  }

  /** Within the transaction that gives something free: whoever waits for it is asked right afterwards. */
  async tell(em: EntityManager, offerId: string): Promise<void> {
    for (const list of await em.query<{ offerId: string }[]>(LISTS_BESIDE, [offerId])) {
      await this.jobs.add(em, JOB, list, { key: `${JOB} ${list.offerId}` });
    }
  }

  async promoteAll(): Promise<void> {
    await this.holds.sweep();
    for (const { offerId } of await this.database.query<{ offerId: string }[]>(LISTS)) await this.promote(offerId);
  }

  /** Ends what was not answered, and offers everything that is free. */
  async promote(offerId: string): Promise<void> {
    await this.holds.sweep();
    await this.database.transaction(async (em) => {
      await this.claims.alone(em, offerId);
      await em.query(END_OFFERS, [offerId, this.clock.now(), MOST_MISSED]);
      await em.query(END_WAITING, [offerId, this.clock.now()]);
    });
    while (await this.offerNext(offerId));
  }

  /**
   * The first on the list for whom something is free gets it; true while there was somebody. What becomes free while
   * the list is gone through belongs to the first who waits for it, not to who was just looked at.
   */
  private async offerNext(offerId: string): Promise<boolean> {
    return this.database.transaction(async (em) => {
      await this.claims.alone(em, offerId);
      const list = await em.query<Waiting[]>(WAITING, [offerId]);
      for (const entry of list) {
        const free = await this.times.firstFor(em, entry);
        if (free) return this.offer(em, firstToWaitFor(list, free) ?? entry, free.startsAt);
      }
      return false;
    });
  }

  private async offer(em: EntityManager, entry: Waiting, startsAt: string): Promise<boolean> {
    const now = this.clock.now();
    const [hours] = await em.query<Hours[]>(HOURS, [entry.offerId, startsAt, now]);
    if (!hours) return false;
    const until = offerEnd(now, hours.open, this.config.waitingOfferMinutes, new Date(hours.latest));
    const people = hours.hasChoice
      ? await em.query<{ id: string }[]>(CHOICES, [entry.offerId, startsAt, now, null])
      : [undefined];
    for (const person of people) if (await this.hold(em, entry, startsAt, until, person?.id)) return true;
    return false;
  }

  /** False when somebody of another offer has been faster. */
  private async hold(
    em: EntityManager,
    { id, offerId, places }: Waiting,
    startsAt: string,
    until: Date,
    choice: string | undefined,
  ): Promise<boolean> {
    try {
      await em.transaction(async (inner) => {
        const [made] = await inner.query<{ id: string }[]>(OFFER_TIME, [id, offerId, startsAt, places, until]);
        const visits = [{ startsAt, owner: made?.id ?? '' }];
        const expiresAt = 'infinity' as const;
        await this.claims.claim(inner, { offerId, visits, kind: 'hold', expiresAt, places, choice, isFirst: true });
        const own = await this.reader.byId(id, inner);
        if (own) await this.letters.offered(inner, own);
      });
      return true;
    } catch (error) {
      if (error instanceof Taken) return false;
      throw error;
    }
  }
}
