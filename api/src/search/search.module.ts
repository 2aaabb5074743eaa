import { Module } from '@nestjs/common';
import { SearchIndexService } from './search-index.service.ts';
import { SearchJobs } from './search.jobs.ts';
import { SearchPace } from './search-pace.ts';
import { SearchReader } from './search.reader.ts';
import { SearchResolver } from './search.resolver.ts';

/** One search over everything public, in Latvian, Lithuanian and English. */
@Module({ providers: [SearchIndexService, SearchJobs, SearchPace, SearchReader, SearchResolver] })
export class SearchModule {}
