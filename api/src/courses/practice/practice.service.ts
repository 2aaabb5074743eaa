import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { Once } from '../../shared/once/once.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import { Completion } from '../completion.ts';
import { HAS_BLOCK } from '../notes/notes.sql.ts';
import type { HandInInput, PracticeWork } from './practice.graphql.ts';
import { PracticeReader } from './practice.reader.ts';
import { PRACTICE_LETTERS } from './practice.rules.ts';
import { CHANGE, HAND_IN, ROUNDS, type RoundRow } from './practice.sql.ts';

const handedIn = z.object({ text: z.string().trim().min(1).max(PRACTICE_LETTERS) });

type TaskKey = [enrolmentId: string, lesson: string, block: string];

@Injectable()
export class PracticeService {
  constructor(
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly seal: Seal,
    private readonly practice: PracticeReader,
    private readonly completion: Completion,
  ) {}

  /**
   * Hands a task in, changes what waits unread, or begins the next round after "please go on". Refused with
   * PRACTICE_UNDER_REVIEW while somebody reads it and with PRACTICE_ACCEPTED when it is done.
   */
  async handIn(actor: Actor, input: HandInInput): Promise<PracticeWork | Refused> {
    const { slug, lesson, block } = input;
    const { value, refused: no } = checked(handedIn, { text: input.text.replaceAll('\r\n', '\n') });
    if (no) return no;
    return this.once.change(actor, { name: 'handInPractice', input }, async (em) => {
      const { id, revisionId } = await this.completion.lock(em, actor, slug);
      const found = await em.query<unknown[]>(HAS_BLOCK, [revisionId, lesson, block, 'practice']);
      if (!found.length) throw new NotFound('practice');
      const place: TaskKey = [id, lesson, block];
      const why = await this.keep(em, place, revisionId, this.seal.seal(value.text));
      return why ?? this.practice.work(em, place);
    });
  }

  private async keep(
    em: EntityManager,
    place: TaskKey,
    revisionId: string,
    sealed: string,
  ): Promise<Refused | undefined> {
    const [latest] = await em.query<RoundRow[]>(ROUNDS, place);
    const now = this.clock.now();
    if (latest?.verdict === 'accepted') return refused('PRACTICE_ACCEPTED');
    if (latest && !latest.verdict) {
      const [changed] = await em.query<[unknown[], number]>(CHANGE, [latest.id, sealed, now, revisionId]);
      return changed.length ? undefined : refused('PRACTICE_UNDER_REVIEW');
    }
    const [id, lesson, block] = place;
    await em.query(HAND_IN, [id, revisionId, lesson, block, (latest?.number ?? 0) + 1, sealed, now]);
    return undefined;
  }
}
