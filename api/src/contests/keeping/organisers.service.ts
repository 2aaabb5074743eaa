import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/access/actor.ts';
import { type Refused, refusedInput } from '../../shared/refused.ts';
import { type ContestKept, KeptContests } from './kept-contests.ts';
import type { KeepContestOrganisersInput } from './keeping.inputs.ts';
import { organisersOf } from './readiness.ts';

/** Which organisations run a contest together. */
@Injectable()
export class OrganisersService {
  constructor(private readonly contests: KeptContests) {}

  keep(actor: Actor, input: KeepContestOrganisersInput): Promise<ContestKept | Refused> {
    return this.contests.change(actor, input, async (em, contest) => {
      const before = (await organisersOf(em, contest.id)).map(({ slug }) => slug);
      const known = await em.query<{ id: string; slug: string }[]>(
        'select id, slug from organisation where slug = any($1)',
        [input.organisations],
      );
      if (!known.length) return refusedInput([{ field: 'organisations', code: 'REQUIRED_CHOICE' }]);
      await em.query('delete from contest_organiser where contest_id = $1 and organisation_id <> all($2)', [
        contest.id,
        known.map(({ id }) => id),
      ]);
      await em.query(
        `insert into contest_organiser (contest_id, organisation_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
        [contest.id, known.map(({ id }) => id)],
      );
      const after = known.map(({ slug }) => slug);
      const added = after.filter((slug) => !before.includes(slug));
      const removed = before.filter((slug) => !after.includes(slug));
      return added.length + removed.length ? { change: 'organisers', detail: { added, removed } } : {};
    });
  }
}
