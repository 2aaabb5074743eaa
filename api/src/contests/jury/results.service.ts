import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { checked } from '../../shared/input.ts';
import { Mails } from '../../shared/mail/mails.ts';
import { Config } from '../../shared/config.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { KeptContests, type OrganisedContest } from '../keeping/kept-contests.ts';
import { contestTitle } from '../keeping/jurors.sql.ts';
import type { JuryKept } from './jury.graphql.ts';
import { isOpen, minutesSchema } from './jury.rules.ts';
import { reminderOf } from './jury.mails.ts';
import type { DecideTieInput } from './organising.graphql.ts';
import { draftProtocol } from './protocol.ts';
import { closeRound } from './rounds.service.ts';
import { outcomeOf, type Tally, tallyOf } from './tally.ts';

/** Shortest time between two reminders of one round. */
const REMIND_EVERY_MS = 20 * 3_600_000;

/** What organisers do with what the jury gave: remind, break ties by the chair, commit the result. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly contests: KeptContests,
    private readonly mails: Mails,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** A letter to each juror who has something left to do in the round that is open. */
  remind(actor: Actor, slug: string): Promise<JuryKept | Refused> {
    return this.kept(actor, slug, async (em, contest, tally) => {
      const now = this.clock.now();
      const round = tally.rounds.find((each) => isOpen(each, now));
      if (!round) return refused('ROUND_NOT_UNDER_WAY');
      if (round.remindedAt && now.getTime() - new Date(round.remindedAt).getTime() < REMIND_EVERY_MS)
        return refused('REMINDED_ALREADY');
      const late = tally.jurors.filter((juror) =>
        round.kind === 'rating' ? juror.scored < juror.toScore : !juror.handedInAt,
      );
      if (!late.length) return refused('NOBODY_TO_REMIND');
      for (const juror of late) {
        const title = await contestTitle(em, contest.id, juror.locale);
        const url = `${this.config.publicUrl}/${juror.locale}/jury/${slug}`;
        await this.mails.send(
          em,
          reminderOf(juror, { title, url, dueAt: round.dueAt, zone: contest.zone, kind: round.kind }),
        );
      }
      await em.query('update jury_round set reminded_at = $3 where contest_id = $1 and kind = $2', [
        contest.id,
        round.kind,
        now,
      ]);
      return { change: 'jury_reminded', detail: { jurors: late.length } };
    });
  }

  /** The chair orders photos that the published chain leaves equal, with minutes that say why. */
  async decideTie(actor: Actor, input: DecideTieInput): Promise<JuryKept | Refused> {
    const { value, refused: faulty } = checked(minutesSchema, input);
    if (faulty) return faulty;
    return this.kept(actor, input.contest, async (em, contest, tally) => {
      const ties = outcomeOf({ ...tally, chair: null }).places.filter(({ numbers }) => numbers.length > 1);
      const isTie = ties.some(({ numbers }) => isSame(numbers, value.order));
      if (!isTie) return refusedInput([{ field: 'order', code: 'NOT_A_TIE' }]);
      const photoIds = new Map(tally.photos.map(({ number, photoId }) => [number, photoId]));
      const order = value.order.map((number) => photoIds.get(number)!);
      const others = (tally.chair?.orders ?? []).filter((each) => !isSame(each, order));
      await em.query(KEEP_CHAIR, [
        contest.id,
        JSON.stringify([...others, order]),
        value.minutes,
        actor.personId,
        this.clock.now(),
      ]);
      return { change: 'jury_tie_decided', detail: { photos: value.order.map(String) } };
    });
  }

  /** Closes the ranking and writes places and minutes, all or nothing. */
  commit(actor: Actor, slug: string): Promise<JuryKept | Refused> {
    return this.kept(actor, slug, async (em, contest, tally) => {
      const why = whyNotCommit(tally, this.clock.now());
      if (why) return refused(why);
      const now = this.clock.now();
      await closeRound(em, actor, contest.id, 'ranking', now);
      const closed = await tallyOf(em, contest.id, contest);
      const protocol = await draftProtocol(em, contest, closed);
      await em.query(
        'insert into jury_commit (contest_id, protocol, committed_by, committed_at) values ($1, $2, $3, $4)',
        [contest.id, JSON.stringify(protocol), actor.personId, now],
      );
      await em.query(KEEP_PLACES, [contest.id, JSON.stringify(protocol.places)]);
      return {
        change: 'jury_committed',
        detail: { photos: protocol.finalists.length, ballots: outcomeOf(closed).ballots },
      };
    });
  }

  private async kept(
    actor: Actor,
    slug: string,
    work: (
      em: EntityManager,
      contest: OrganisedContest,
      tally: Tally,
    ) => ReturnType<Parameters<KeptContests['change']>[2]>,
  ): Promise<JuryKept | Refused> {
    const kept = await this.contests.change(actor, { contest: slug }, async (em, contest) => {
      if (contest.state !== 'judging') return refused('CONTEST_NOT_JUDGED');
      const [committed] = await em.query<object[]>('select from jury_commit where contest_id = $1', [contest.id]);
      return committed ? refused('JURY_COMMITTED') : work(em, contest, await tallyOf(em, contest.id, contest));
    });
    return 'slug' in kept ? { contest: kept.slug } : kept;
  }
}

function isSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}

function whyNotCommit({ rounds, jurors }: Tally, now: Date): string | undefined {
  const ranking = rounds.find(({ kind }) => kind === 'ranking');
  if (!ranking) return 'RANKING_NOT_OPENED';
  if (!jurors.some(({ handedInAt }) => handedInAt)) return 'NO_BALLOTS';
  const isUnderWay = new Date(ranking.dueAt) > now && jurors.some(({ handedInAt }) => !handedInAt);
  return isUnderWay ? 'RANKING_UNDER_WAY' : undefined;
}

/** $1 contest, $2 orders, $3 minutes, $4 actor, $5 now */
const KEEP_CHAIR = `
  insert into jury_chair (contest_id, orders, minutes, decided_by, decided_at) values ($1, $2, $3, $4, $5)
  on conflict (contest_id) do update set orders = excluded.orders,
    minutes = left(jury_chair.minutes || E'\\n\\n' || excluded.minutes, 2000), decided_by = excluded.decided_by,
    decided_at = excluded.decided_at`;

/** $1 contest, $2 places with the numbers of their photos */
const KEEP_PLACES = `
  insert into jury_result (contest_id, photo_id, place, decided_by)
  select n.contest_id, n.photo_id, (p.place ->> 'place')::smallint, p.place ->> 'decidedBy'
  from jsonb_array_elements($2::jsonb) p (place), jsonb_array_elements_text(p.place -> 'numbers') own (number)
  join jury_photo n on n.contest_id = $1 and n.number = own.number::int`;
