import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isDay } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { KeptContests, type OrganisedContest } from '../keeping/kept-contests.ts';
import type { JuryKept } from './jury.graphql.ts';
import { type RoundKind } from './jury.rules.ts';
import { BEGIN_ROUND, MOVE_ROUND, NUMBER_PHOTOS } from './jury.sql.ts';
import type { OpenJuryRoundInput } from './organising.graphql.ts';
import { type Tally, tallyOf } from './tally.ts';

/** Organisers open and move the rounds of the jury; the end of a round is its day, or when the next one opens. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly contests: KeptContests,
    private readonly clock: Clock,
  ) {}

  async open(actor: Actor, input: OpenJuryRoundInput): Promise<JuryKept | Refused> {
    return this.kept(actor, input, async (em, contest) => {
      const tally = await tallyOf(em, contest.id, contest);
      const why = input.kind === 'rating' ? whyNotRating(tally) : whyNotRanking(tally, this.clock.now());
      if (why) return refused(why);
      if (input.kind === 'rating') await em.query(NUMBER_PHOTOS, [contest.id]);
      else {
        const chosen = await this.closeRating(em, actor, contest, tally, input.chosen ?? []);
        if (chosen) return chosen;
      }
      await em.query(BEGIN_ROUND, [contest.id, input.kind, this.clock.now(), input.dueOn]);
      return { change: `jury_${input.kind}_opened`, detail: { dueOn: input.dueOn ?? '' } };
    });
  }

  /** Another last day for the round that is under way, an earlier or a later one. */
  async move(actor: Actor, input: OpenJuryRoundInput): Promise<JuryKept | Refused> {
    return this.kept(actor, input, async (em, contest) => {
      const [, moved] = await em.query<[unknown, number]>(MOVE_ROUND, [contest.id, input.dueOn, input.kind]);
      if (!moved) return refused('ROUND_NOT_UNDER_WAY');
      return { change: `jury_${input.kind}_moved`, detail: { dueOn: input.dueOn ?? '' } };
    });
  }

  private async kept(
    actor: Actor,
    input: OpenJuryRoundInput,
    work: (em: EntityManager, contest: OrganisedContest) => ReturnType<Parameters<KeptContests['change']>[2]>,
  ): Promise<JuryKept | Refused> {
    const kept = await this.contests.change(actor, { contest: input.contest }, async (em, contest) => {
      if (contest.state !== 'judging') return refused('CONTEST_NOT_JUDGED');
      const fault = dayFault(input.dueOn, wallTime(this.clock.now(), contest.zone).day);
      return fault ? refusedInput([{ field: 'dueOn', code: fault }]) : work(em, contest);
    });
    return 'slug' in kept ? { contest: kept.slug } : kept;
  }

  /** The finalists stand; the votes that are missing stay missing, and the minutes say so. */
  private async closeRating(
    em: EntityManager,
    actor: Actor,
    contest: OrganisedContest,
    { rating }: Tally,
    chosen: readonly number[],
  ): Promise<Refused | undefined> {
    const isAmong = chosen.every((number) => rating.undecided.includes(number));
    if (!isAmong || new Set(chosen).size !== chosen.length || chosen.length > rating.room)
      return refusedInput([{ field: 'chosen', code: 'FINALISTS_TOO_MANY' }]);
    const finalists = [...rating.finalists, ...chosen];
    if (finalists.length < 2) return refusedInput([{ field: 'chosen', code: 'FINALISTS_TOO_FEW' }]);
    await em.query('update jury_photo set is_finalist = number = any($2) where contest_id = $1', [
      contest.id,
      finalists,
    ]);
    await closeRound(em, actor, contest.id, 'rating', this.clock.now());
    return undefined;
  }
}

export async function closeRound(
  em: EntityManager,
  actor: Actor,
  contestId: string,
  kind: RoundKind,
  now: Date,
): Promise<void> {
  await em.query(
    'update jury_round set closed_at = $3, closed_by = $4 where contest_id = $1 and kind = $2 and closed_at is null',
    [contestId, kind, now, actor.personId],
  );
}

function dayFault(day: string | null | undefined, today: string): string | undefined {
  if (!day) return 'REQUIRED';
  if (!isDay(day)) return 'INVALID';
  return day < today ? 'DAY_PASSED' : undefined;
}

function whyNotRating({ rounds, jurors }: Tally): string | undefined {
  if (rounds.some(({ kind }) => kind === 'rating')) return 'ROUND_OPENED_BEFORE';
  return jurors.length === 0 ? 'JURY_EMPTY' : undefined;
}

/** Before its last day the rating ends early only when nobody has anything left to score. */
function whyNotRanking({ rounds, jurors }: Tally, now: Date): string | undefined {
  const rating = rounds.find(({ kind }) => kind === 'rating');
  if (!rating) return 'RATING_NOT_OPENED';
  if (rounds.some(({ kind }) => kind === 'ranking')) return 'ROUND_OPENED_BEFORE';
  const isUnderWay = new Date(rating.dueAt) > now && jurors.some(({ scored, toScore }) => scored < toScore);
  return isUnderWay ? 'RATING_UNDER_WAY' : undefined;
}
