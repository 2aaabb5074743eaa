import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { contestState } from '../contest-state.rules.ts';
import type { ContestTerms } from '../contest-terms.ts';
import { PhotoLikeness } from '../likeness.service.ts';
import { ModerationReader, type QueuedRow } from './moderation.reader.ts';
import type { EntryChange, EntryToCheck, PhotoRequest } from './checking.graphql.ts';
import { checkingActs, whyNot } from './checking.rules.ts';
import { ENTRY_HISTORY, ENTRY_TO_CHECK, REQUESTS } from './checked-entry.sql.ts';

interface EntryRow extends QueuedRow<EntryToCheck> {
  showsMinor: boolean;
  terms: ContestTerms;
}

/** One entry with everything that is needed to decide about it. */
@Injectable()
export class CheckedEntryReader {
  constructor(
    private readonly database: DataSource,
    private readonly queue: ModerationReader,
    private readonly likeness: PhotoLikeness,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when it is none of a contest that the actor's organisations run, or is not there any more */
  async find(actor: Actor, id: string, locale: Locale): Promise<EntryToCheck> {
    const { everywhere, organisations } = reach(actor, 'contest.moderate');
    const now = this.clock.now();
    const values = [id, everywhere, organisations, locale, now];
    const [row] = await this.database.query<EntryRow[]>(ENTRY_TO_CHECK, values);
    if (!row) throw new NotFound('photo');
    const { terms, showsMinor, ...entry } = row;
    const { showsFacesOfMinors } = terms;
    const standing = { ...entry, contest: contestState(terms, now), showsMinor, showsFacesOfMinors };
    return {
      ...this.queue.named<EntryToCheck>(entry),
      acts: checkingActs.filter((act) => whyNot(act, standing) === undefined),
      isBarred: showsMinor && !showsFacesOfMinors,
      likes: await this.likeness.like(id),
      requests: await this.database.query<PhotoRequest[]>(REQUESTS, [id, now]),
      history: await this.database.query<EntryChange[]>(ENTRY_HISTORY, [id]),
    };
  }
}
