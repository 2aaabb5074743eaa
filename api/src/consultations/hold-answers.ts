import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { Seal } from '../shared/secrets/seal.ts';
import { hashOf } from './bookings.reader.ts';

/** Longest text of a form's answers, in characters. */
const LONGEST = 8_000;

/** What somebody has typed while another time is looked for: sealed, with the hold, and gone with it. */
@Injectable()
export class HoldAnswers {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly seal: Seal,
  ) {}

  /** False where the hold is over or the answers are too long; nothing is kept then. */
  async keep(token: string, answers: string): Promise<boolean> {
    if (answers.length > LONGEST) return false;
    const [, kept] = await this.database.query<[unknown, number]>(
      'update hold set sealed_answers = $3 where token_hash = $1 and expires_at > $2',
      [hashOf(token), this.clock.now(), this.seal.seal(answers)],
    );
    return kept > 0;
  }

  async of(token: string): Promise<string | null> {
    const [row] = await this.database.query<{ answers: string | null }[]>(
      'select sealed_answers as answers from hold where token_hash = $1 and expires_at > $2',
      [hashOf(token), this.clock.now()],
    );
    return row?.answers ? this.seal.open(row.answers) : null;
  }

  /** From a hold that is given up to the one that takes its place. */
  async carry(em: EntityManager, fromId: string, toId: string): Promise<void> {
    await em.query(
      'update hold set sealed_answers = earlier.sealed_answers from hold earlier where earlier.id = $1 and hold.id = $2',
      [fromId, toId],
    );
  }
}
