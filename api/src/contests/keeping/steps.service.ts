import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import { z } from 'zod';
import { tellEntrants } from './entrant-letters.ts';
import { type ContestKept, KeptContests, type OrganisedContest } from './kept-contests.ts';
import type { StepContestInput } from './keeping.inputs.ts';
import { readinessOf } from './readiness.ts';
import { blockersOf, type ContestStep, contestSteps, stepFrom } from './steps.rules.ts';

const wanted = z.object({ step: z.enum(contestSteps) });

/** Each step of a contest that people take; none is skipped, none is taken twice. */
@Injectable()
export class StepsService {
  constructor(
    private readonly contests: KeptContests,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async take(actor: Actor, input: StepContestInput): Promise<ContestKept | Refused> {
    const { value, refused: faulty } = checked(wanted, input);
    if (faulty) return faulty;
    return this.contests.change(actor, input, async (em, contest) => {
      if (stepFrom(contest.state) !== value.step) return refused('STEP_NOT_NEXT');
      const blockers = blockersOf(value.step, await readinessOf(em, contest, this.clock.now()));
      if (blockers.length)
        return refused(
          'STEP_BLOCKED',
          blockers.map((code) => ({ field: 'step', code })),
        );
      await em.query(`update contest set ${momentOf[value.step]} = $2 where id = $1`, [contest.id, this.clock.now()]);
      await this.follow(em, actor, contest, value.step);
      return { change: nameOf[value.step] };
    });
  }

  private async follow(em: EntityManager, actor: Actor, contest: OrganisedContest, step: ContestStep): Promise<void> {
    if (step === 'publish') await publishRegulations(em, actor, contest.id, this.clock.now());
    if (step === 'announceResults') {
      await tellEntrants(this.jobs, em, { contestId: contest.id, about: 'results', detail: '' });
    }
  }
}

const momentOf: Record<ContestStep, string> = {
  publish: 'published_at',
  judge: 'judging_at',
  announceResults: 'results_at',
  openExhibition: 'exhibition_at',
};

const nameOf: Record<ContestStep, string> = {
  publish: 'published',
  judge: 'judging',
  announceResults: 'results',
  openExhibition: 'exhibition',
};

/** The draft comes into force; its version, or nothing where there is no draft. */
export async function publishRegulations(
  em: EntityManager,
  actor: Actor,
  contestId: string,
  now: Date,
): Promise<number | undefined> {
  const [[row]] = await em.query<[{ version: number }[], number]>(
    `update contest_regulation set published_at = $2, published_by = $3
     where contest_id = $1 and published_at is null returning version`,
    [contestId, now, actor.personId],
  );
  return row?.version;
}
