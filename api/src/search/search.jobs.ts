import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../shared/jobs/jobs.ts';
import { REFRESH_JOB, type RefreshPayload } from '../shared/search/search-refresh.ts';
import { REBUILD_JOB, type RebuildPayload, SearchIndexService } from './search-index.service.ts';

@Injectable()
export class SearchJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly index: SearchIndexService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<RefreshPayload>(REFRESH_JOB, (payload) => this.index.refresh(payload));
    this.jobs.handle<RebuildPayload>(REBUILD_JOB, (payload) => this.index.rebuild(payload));
    this.jobs.atStart(() => this.index.rebuildIfNeeded());
  }
}
