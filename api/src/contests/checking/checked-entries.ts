import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Audit, type AuditFacts } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { isRefused, type Refused, refused } from '../../shared/refused.ts';
import { contestState } from '../contest-state.rules.ts';
import { type ContestTerms, termsOf } from '../contest-terms.ts';
import type { PhotoDecided } from './moderation.graphql.ts';
import type { PhotoState } from '../photo.rules.ts';
import type { Rendition } from '../pipeline/renditions.ts';
import { type CheckingAct, type StandingEntry, whyNot } from './checking.rules.ts';
import { CONTEST_OF_PHOTO, ENTRY, ORGANISERS_OF_PHOTO } from './checking.sql.ts';

interface EntryRow extends Pick<StandingEntry, 'state' | 'isOverdue' | 'showsMinor'> {
  id: string;
  uploadId: string;
  renditions: Rendition[];
  version: number;
  authorId: string | null;
  contestId: string;
  disqualifiedFrom: 'waiting' | 'approved' | 'rejected' | null;
}

/** An entry that is held, with the terms of its contest, until the transaction ends. */
export interface HeldEntry extends EntryRow {
  terms: ContestTerms;
}

/** What organisers do with one entry: one at a time, of two the first one, and each of it audited. */
@Injectable()
export class CheckedEntries {
  constructor(
    private readonly database: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Holds the contest before the photo, as those do who send photos or begin to judge them.
   * @throws NotFound when the photo is none of a contest that the actor's organisations run
   */
  change(
    actor: Actor,
    photoId: string,
    act: CheckingAct,
    work: (em: EntityManager, entry: HeldEntry, now: Date) => Promise<PhotoState | Refused>,
  ): Promise<PhotoDecided | Refused> {
    return this.database.transaction(async (em) => {
      const now = this.clock.now();
      const entry = await held(em, actor, photoId, now);
      const { showsFacesOfMinors } = entry.terms;
      const why = whyNot(act, { ...entry, contest: contestState(entry.terms, now), showsFacesOfMinors });
      if (why) return refused(why);
      const done = await work(em, entry, now);
      return isRefused(done) ? done : { id: entry.id, state: done };
    });
  }

  /** A line in the history of each organisation that runs the contest; `by` is undefined for authors and those who are asked. */
  async note(
    em: EntityManager,
    by: Actor | undefined,
    photoId: string,
    code: string,
    facts: AuditFacts = {},
  ): Promise<void> {
    for (const { organisationId } of await em.query<{ organisationId: string }[]>(ORGANISERS_OF_PHOTO, [photoId])) {
      await this.audit.note(em, by, code, { organisationId, id: photoId }, facts);
    }
  }
}

async function held(em: EntityManager, actor: Actor, photoId: string, now: Date): Promise<HeldEntry> {
  const { everywhere, organisations } = reach(actor, 'contest.moderate');
  const [contest] = await em.query<{ slug: string }[]>(CONTEST_OF_PHOTO, [photoId, everywhere, organisations]);
  if (!contest) throw new NotFound('photo');
  const terms = await termsOf(em, contest.slug);
  await em.query('select from photo where id = $1 for update', [photoId]);
  const [entry] = await em.query<EntryRow[]>(ENTRY, [photoId, now]);
  if (!entry) throw new NotFound('photo');
  return { ...entry, terms };
}
