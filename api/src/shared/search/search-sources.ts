import { Injectable } from '@nestjs/common';
import type { SearchKind, SearchSource } from './search-source.ts';

/** The features' sources of what can be found; each adds its own in `onModuleInit`. */
@Injectable()
export class SearchSources {
  private readonly sources = new Map<SearchKind, SearchSource>();

  add(source: SearchSource): void {
    this.sources.set(source.kind, source);
  }

  find(kind: SearchKind): SearchSource | undefined {
    return this.sources.get(kind);
  }

  kinds(): SearchKind[] {
    return [...this.sources.keys()];
  }
}
