import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { isRunBy } from '../contest-terms.ts';
import { type ContestKept, KeptContests } from '../keeping/kept-contests.ts';
import { type GivenVote, suspicionsOf } from './suspicion.rules.ts';
import type { ContestVotes, MarkedVote, StrikeVotesInput } from './vote.graphql.ts';
import { VOTES } from './vote.sql.ts';

const MOST_MARKED = 500;
const LONGEST_REASON = 500;
const DAY_MS = 86_400_000;
/** Days after which links that were sent are forgotten, and after the results the networks of votes. */
const FORGET = { asks: 90, networks: 30 };

type VoteRow = Omit<MarkedVote, 'marks'> & Omit<GivenVote, 'askedAt' | 'givenAt'> & { askedAt: string };

/** What organisers do about votes that cannot be people's: see what is striking, strike it with a reason. */
@Injectable()
export class VoteAudit implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly contests: KeptContests,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('forget-voters', '41 3 * * *', () => this.forget());
  }

  /** @throws NotFound for everybody who does not run the contest */
  async votes(actor: Actor, slug: string): Promise<ContestVotes> {
    const { everywhere, organisations } = reach(actor, 'contest.organise');
    const [contest] = await this.database.query<{ id: string }[]>(
      `select c.id from contest c where c.slug = $1 and ${isRunBy('c.id', '$2', '$3')}`,
      [slug, everywhere, organisations],
    );
    if (!contest) throw new NotFound('contest');
    const rows = await this.database.query<VoteRow[]>(VOTES, [contest.id]);
    const standing = rows.filter(({ struckReason }) => struckReason === null);
    const marks = suspicionsOf(standing.map(inMilliseconds));
    const marked = rows
      .filter(({ id, struckReason }) => struckReason !== null || marks.has(id))
      .map((row) => ({ ...row, marks: marks.get(row.id) ?? [], network: row.network?.slice(0, 4) ?? null }));
    return { given: standing.length, struck: rows.length - standing.length, marked: marked.slice(0, MOST_MARKED) };
  }

  strike(actor: Actor, { contest: slug, votes, reason }: StrikeVotesInput): Promise<ContestKept | Refused> {
    return this.contests.change(actor, { contest: slug }, async (em, contest) => {
      const words = reason.trim();
      if (!votes.length) return refusedInput([{ field: 'votes', code: 'REQUIRED_CHOICE' }]);
      if (!words) return refusedInput([{ field: 'reason', code: 'REQUIRED' }]);
      if (words.length > LONGEST_REASON) return refusedInput([{ field: 'reason', code: 'TOO_LONG' }]);
      if (contest.resultsAt) return refused('RESULTS_OUT');
      const [struck] = await em.query<[{ id: string }[], number]>(STRIKE, [contest.id, votes, words, this.clock.now()]);
      if (!struck.length) return refused('VOTES_STRUCK_ALREADY');
      return { change: 'votes_struck', detail: { votes: struck.length, reason: words } };
    });
  }

  async forget(): Promise<void> {
    const before = (days: number) => new Date(this.clock.now().getTime() - days * DAY_MS);
    await this.database.query('delete from public_vote_ask where asked_at < $1', [before(FORGET.asks)]);
    await this.database.query(FORGET_NETWORKS, [before(FORGET.networks)]);
  }
}

function inMilliseconds({ askedAt, givenAt, ...vote }: VoteRow): GivenVote {
  return { ...vote, askedAt: new Date(askedAt).getTime(), givenAt: new Date(givenAt).getTime() };
}

/** $1 contest, $2 votes, $3 reason, $4 now */
const STRIKE = `
  update public_vote set state = 'struck', struck_reason = $3, struck_at = $4
  where contest_id = $1 and id = any($2) and state = 'given' returning id`;

/** $1 before */
const FORGET_NETWORKS = `
  update public_vote v set network_hash = null from contest c
  where c.id = v.contest_id and c.results_at < $1 and v.network_hash is not null`;
