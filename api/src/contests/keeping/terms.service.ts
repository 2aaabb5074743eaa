import { Injectable } from '@nestjs/common';
import { wallTime } from '@inclusive/calendar/zones';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import type { AuditFacts } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { tellEntrants } from './entrant-letters.ts';
import { type ContestKept, KeptContests, type OrganisedContest } from './kept-contests.ts';
import type { ExtendContestInput, KeepContestTermsInput } from './keeping.inputs.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { brokenPromises, clashesIn, day, type KeptTerms, termsSchema, whyNotExtendable } from './terms.rules.ts';

/** Days, limits and choices of a contest. */
@Injectable()
export class TermsService {
  constructor(
    private readonly contests: KeptContests,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async keep(actor: Actor, { contest, version, ...input }: KeepContestTermsInput): Promise<ContestKept | Refused> {
    const { value: terms, refused: faulty } = checked(termsSchema, input);
    if (faulty) return faulty;
    return this.contests.change(actor, { contest, version }, async (em, before) => {
      const faults = [...clashesIn(terms), ...brokenPromises(before as KeptTerms, terms, before.state)];
      if (faults.length) return refusedInput(faults);
      await em.query(KEEP, [before.id, ...columns.map((column) => terms[column])]);
      const detail = differences(before, terms);
      return Object.keys(detail).length ? { change: 'terms', detail } : {};
    });
  }

  async extend(actor: Actor, { contest, version, closesOn }: ExtendContestInput): Promise<ContestKept | Refused> {
    const { value: wanted, refused: faulty } = checked(day, closesOn);
    if (faulty) return refusedInput(faulty.faults.map(({ code }) => ({ field: 'closesOn', code })));
    return this.contests.change(actor, { contest, version }, async (em, before) => {
      if (!['announced', 'open', 'checking'].includes(before.state)) return refused('CONTEST_NOT_EXTENDABLE');
      const why = whyNotExtendable(before, wanted, wallTime(this.clock.now(), before.zone).day);
      if (why) return refusedInput([{ field: 'closesOn', code: why }]);
      return this.moveClosing(em, before, wanted);
    });
  }

  private async moveClosing(em: EntityManager, { id, closesOn }: OrganisedContest, wanted: string) {
    await em.query('update contest set closes_on = $2 where id = $1', [id, wanted]);
    await tellEntrants(this.jobs, em, { contestId: id, about: 'extended', detail: wanted });
    return { change: 'extended', detail: { from: closesOn, to: wanted } };
  }
}

const columns = [
  'zone',
  'opensOn',
  'closesOn',
  'emotions',
  'licences',
  'maxPhotos',
  'longestSideLeast',
  'showsFacesOfMinors',
  'finalistsMost',
  'votesLeast',
  'hasPublicVote',
  'voteOpensOn',
  'voteClosesOn',
  'hasOnePrizeEach',
] as const;

/** $1 contest, then the columns above */
const KEEP = `
  update contest set zone = $2, opens_on = $3, closes_on = $4, emotions = $5, licences = $6, max_photos = $7,
    longest_side_least = $8, shows_faces_of_minors = $9, finalists_most = $10, votes_least = $11, has_public_vote = $12,
    vote_opens_on = $13, vote_closes_on = $14, has_one_prize_each = $15
  where id = $1`;

/** What changed, by name: what it was and what it is now. */
function differences(before: OrganisedContest, after: KeptTerms): AuditFacts {
  const changed = columns.filter((column) => wordOf(before[column]) !== wordOf(after[column]));
  return Object.fromEntries(changed.map((column) => [column, [wordOf(before[column]), wordOf(after[column])]]));
}

function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.toSorted().join(' ');
  return value === null ? '' : String(value as string | number | boolean);
}
