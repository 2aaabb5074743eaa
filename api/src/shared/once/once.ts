import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import { Clock } from '../clock.ts';
import { isRefused, refused, type Refused } from '../refused.ts';
import { Seal } from '../secrets/seal.ts';

const KEPT_DAYS = 14;

/** $1 person, $2 key, $3 operation, $4 now. Waits for a transaction that does the same; no row when it was done. */
const BEGIN = `
  insert into request_key (person_id, key, operation, at) values ($1, $2, $3, $4) on conflict do nothing returning key`;

/** $1 person, $2 key, $3 operation, $4 result */
const END = 'update request_key set sealed_result = $4 where person_id = $1 and key = $2 and operation = $3';

/** $1 person, $2 key, $3 operation */
const RESULT = `
  select sealed_result as sealed from request_key where person_id = $1 and key = $2 and operation = $3`;

/** One deed of one person: what it is called, and what they gave to it. */
export interface Deed {
  name: string;
  input: unknown;
}

/** Changes that a browser may send again until it hears an answer: each happens once, and is answered alike. */
@Injectable()
export class Once {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly seal: Seal,
  ) {}

  /**
   * A transaction. Where the request carries a key, the key and the result are part of it: what is sent again under the
   * same key answers the first result and does nothing. What throws is undone with its key, and can be sent again.
   */
  change<Result extends object>(
    { personId, requestKey }: Actor,
    { name, input }: Deed,
    work: (em: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return this.database.transaction(async (em) => {
      if (!requestKey) return work(em);
      const deed = [personId, requestKey, `${name} ${digestOf(input)}`];
      const begun = await em.query<unknown[]>(BEGIN, [...deed, this.clock.now()]);
      if (!begun.length) return this.resultOf<Result>(em, deed);
      const result = await work(em);
      await em.query(END, [...deed, this.seal.seal(JSON.stringify({ isRefused: isRefused(result), result }))]);
      return result;
    });
  }

  async forgetOld(): Promise<void> {
    const oldest = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    await this.database.query('delete from request_key where at <= $1', [oldest]);
  }

  private async resultOf<Result extends object>(em: EntityManager, deed: string[]): Promise<Result> {
    const [{ sealed } = { sealed: '' }] = await em.query<{ sealed: string }[]>(RESULT, deed);
    const kept = JSON.parse(this.seal.open(sealed)) as { isRefused: boolean; result: Result };
    if (!kept.isRefused) return kept.result;
    const { code, faults } = kept.result as Result & Refused;
    return refused(code, faults) as Result & Refused;
  }
}

function digestOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('base64url');
}
