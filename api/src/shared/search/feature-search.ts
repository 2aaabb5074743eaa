import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Prepared } from '../database/prepared.ts';
import type { SearchDocument, SearchKind, SearchSource } from './search-source.ts';
import { SearchSources } from './search-sources.ts';

/** What can be found of one feature: a statement for the ids of all that is public, and the texts of given ones. */
@Injectable()
export abstract class FeatureSearch implements SearchSource, OnModuleInit {
  abstract readonly kind: SearchKind;

  /** Ids in order. $1 after which one or null, $2 limit */
  protected abstract readonly publicIds: string;

  constructor(
    protected readonly database: Prepared,
    private readonly sources: SearchSources,
  ) {}

  abstract documents(ids: readonly string[]): Promise<SearchDocument[]>;

  onModuleInit(): void {
    this.sources.add(this);
  }

  async ids(after: string | undefined, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(this.publicIds, [after ?? null, limit]);
    return rows.map(({ id }) => id);
  }
}
