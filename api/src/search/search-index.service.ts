import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { stemsVersion } from '@inclusive/search/stems';
import { Clock } from '../shared/clock.ts';
import { Jobs } from '../shared/jobs/jobs.ts';
import type { RefreshPayload } from '../shared/search/search-refresh.ts';
import type { SearchKind } from '../shared/search/search-source.ts';
import { SearchSources } from '../shared/search/search-sources.ts';
import { keepRows } from './keep-rows.ts';
import {
  BEGIN,
  FINISH,
  FORGET,
  FORGET_OLDER,
  FORGET_WORDS,
  IS_LOADED,
  LAST_LOADED,
  LOCK,
  UNTOLD,
} from './search-index.sql.ts';
import { rowsOf } from './search-rows.ts';

export const REBUILD_JOB = 'search.rebuild';

export interface RebuildPayload {
  kind: SearchKind;
  after?: string;
  startedAt: string;
}

const THINGS_OF_A_STEP = 100;

/** What is told empties the caches of all processes. */
const TELLING_MS = 1000;

/** Keeps the index as the features' sources are. */
@Injectable()
export class SearchIndexService {
  private toldAt = 0;

  constructor(
    private readonly database: DataSource,
    private readonly sources: SearchSources,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  refresh({ kind, ids }: RefreshPayload, isTold = true): Promise<void> {
    return this.database.transaction(async (em) => {
      if (!isTold) await em.query(UNTOLD);
      await em.query(LOCK, [ids.map((id) => `${kind} ${id}`)]);
      const rows = await rowsOf(kind, (await this.sources.find(kind)?.documents(ids)) ?? []);
      await keepRows((statement, values) => em.query(statement, values), rows);
      const known = rows.map(({ ownerId, locale, variant }) => `${ownerId} ${locale} ${variant}`);
      await em.query(FORGET, [kind, ids, known]);
    });
  }

  /** Makes the index anew where there is none, words get other stems than before, or content was loaded since. */
  async rebuildIfNeeded(): Promise<void> {
    const [{ isLoaded } = { isLoaded: false }] = await this.database.query<{ isLoaded: boolean }[]>(IS_LOADED);
    const [{ at } = { at: null }] = isLoaded ? await this.database.query<{ at: string | null }[]>(LAST_LOADED) : [];
    const [first] = this.sources.kinds();
    if (!first) return;
    await this.database.transaction(async (em) => {
      const [begun] = await em.query<{ startedAt: string }[]>(BEGIN, [stemsVersion, at]);
      if (begun) await this.jobs.add(em, REBUILD_JOB, { kind: first, ...begun }, { key: REBUILD_JOB, priority: 10 });
    });
  }

  /**
   * One step of making the index anew; each one adds the next, so that a process that ends loses nothing. Steps tell of
   * themselves once a second, and at the end of each kind.
   */
  async rebuild({ kind, after, startedAt }: RebuildPayload): Promise<void> {
    const ids = (await this.sources.find(kind)?.ids(after, THINGS_OF_A_STEP)) ?? [];
    if (ids.length) await this.refresh({ kind, ids }, this.isTimeToTell());
    const isLast = ids.length < THINGS_OF_A_STEP;
    if (isLast) await this.database.query(FORGET_OLDER, [kind, startedAt]);
    const next = isLast ? { kind: this.kindAfter(kind) } : { kind, after: ids.at(-1) };
    await this.database.transaction(async (em) => {
      if (next.kind) {
        await this.jobs.add(em, REBUILD_JOB, { ...next, startedAt }, { key: REBUILD_JOB, priority: 10 });
      } else {
        await em.query(FORGET_WORDS, [startedAt]);
        await em.query(FINISH, [startedAt]);
      }
    });
  }

  private isTimeToTell(): boolean {
    const now = this.clock.now().getTime();
    const isTime = Math.abs(now - this.toldAt) >= TELLING_MS;
    if (isTime) this.toldAt = now;
    return isTime;
  }

  private kindAfter(kind: SearchKind): SearchKind | undefined {
    const kinds = this.sources.kinds();
    return kinds[kinds.indexOf(kind) + 1];
  }
}
