import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Jobs } from '../jobs/jobs.ts';
import type { SearchKind } from './search-source.ts';

export const REFRESH_JOB = 'search.refresh';

export interface RefreshPayload {
  kind: SearchKind;
  ids: string[];
}

const IDS_OF_A_JOB = 100;

/** Whoever changes, publishes or withdraws something that can be found says so in the same transaction. */
@Injectable()
export class SearchRefresh {
  constructor(private readonly jobs: Jobs) {}

  async ask(em: EntityManager, kind: SearchKind, changed: string | readonly string[]): Promise<void> {
    const ids = [changed].flat();
    for (let start = 0; start < ids.length; start += IDS_OF_A_JOB) {
      const part = ids.slice(start, start + IDS_OF_A_JOB);
      const key = part.length === 1 ? `${REFRESH_JOB} ${kind} ${part[0]}` : undefined;
      await this.jobs.add(em, REFRESH_JOB, { kind, ids: part } satisfies RefreshPayload, key ? { key } : {});
    }
  }
}
