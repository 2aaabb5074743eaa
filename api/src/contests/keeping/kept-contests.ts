import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Audit, type AuditFacts } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { isRefused, refused, type Refused } from '../../shared/refused.ts';
import { type ContestState, contestState } from '../contest-state.rules.ts';
import { type ContestTerms, isRunBy, TERMS } from '../contest-terms.ts';

export interface OrganisedContest extends ContestTerms {
  state: ContestState;
}

/** Which contest, as the organiser saw it; without a version it is no matter what others have changed meanwhile. */
export interface Seen {
  contest: string;
  version?: number | undefined;
}

/** What was done, for the contest's history; what is not worth a line there has no name. */
export interface Done {
  change?: string;
  detail?: AuditFacts;
}

export interface ContestKept {
  slug: string;
  version: number;
}

/** Changes of a contest by its organisers: one at a time, each seen by the next, dated and audited. */
@Injectable()
export class KeptContests {
  constructor(
    private readonly database: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for everybody who does not run the contest */
  change(
    actor: Actor,
    seen: Seen,
    work: (em: EntityManager, contest: OrganisedContest) => Promise<Done | Refused>,
  ): Promise<ContestKept | Refused> {
    return this.database.transaction(async (em) => {
      const contest = await this.lock(em, actor, seen.contest);
      if (seen.version !== undefined && seen.version !== contest.version) return refused('CONTEST_CHANGED');
      const done = await work(em, contest);
      if (isRefused(done)) return done;
      await em.query('update contest set version = version + 1 where id = $1', [contest.id]);
      if (done.change) await this.note(em, actor, contest.id, done.change, done.detail);
      return { slug: contest.slug, version: contest.version + 1 };
    });
  }

  /** A line in the history of the contest, and in that of each organisation which runs it. */
  async note(
    em: EntityManager,
    actor: Pick<Actor, 'personId'>,
    contestId: string,
    change: string,
    detail: AuditFacts = {},
  ): Promise<void> {
    await this.write(em, actor, contestId, change, detail);
    const organisers = await em.query<{ id: string }[]>(
      'select organisation_id as id from contest_organiser where contest_id = $1',
      [contestId],
    );
    for (const { id } of organisers) {
      await this.audit.note(em, actor, `contest.${change}`, { organisationId: id, id: contestId }, detail);
    }
  }

  /** A line in the history of the contest alone. */
  async write(
    em: EntityManager,
    actor: Pick<Actor, 'personId'>,
    contestId: string,
    change: string,
    detail: AuditFacts = {},
  ): Promise<void> {
    await em.query(
      'insert into contest_change (contest_id, change, detail, person_id, at) values ($1, $2, $3, $4, $5)',
      [contestId, change, JSON.stringify(detail), actor.personId, this.clock.now()],
    );
  }

  private async lock(em: EntityManager, actor: Actor, slug: string): Promise<OrganisedContest> {
    const { everywhere, organisations } = reach(actor, 'contest.organise');
    const [contest] = await em.query<ContestTerms[]>(
      `select ${TERMS} from contest c where c.slug = $1 and ${isRunBy('c.id', '$2', '$3')} for update of c`,
      [slug, everywhere, organisations],
    );
    if (!contest) throw new NotFound('contest');
    return { ...contest, state: contestState(contest, this.clock.now()) };
  }
}
