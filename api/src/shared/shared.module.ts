import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.ts';
import { Audit } from './audit/audit.ts';
import { Changes } from './changes/changes.ts';
import { Clock } from './clock.ts';
import { Config } from './config.ts';
import { Documents } from './documents/documents.ts';
import { Jobs } from './jobs/jobs.ts';
import { LookUps } from './look-ups.ts';
import { Mails } from './mail/mails.ts';
import { Once } from './once/once.ts';
import { SearchRefresh } from './search/search-refresh.ts';
import { SearchSources } from './search/search-sources.ts';
import { ResealingJobs } from './secrets/resealing.jobs.ts';
import { Resealing } from './secrets/resealing.ts';
import { Seal } from './secrets/seal.ts';
import { TextMessages } from './sms/text-messages.ts';
import { openStorage } from './storage/open-storage.ts';
import { SeedMedia } from './storage/seed-media.ts';
import { Storage } from './storage/storage.ts';

const shared = [
  Audit,
  Clock,
  Changes,
  Documents,
  Jobs,
  LookUps,
  Mails,
  Once,
  SearchRefresh,
  SearchSources,
  Resealing,
  Seal,
  TextMessages,
];

/** What every feature may use, and that knows no feature. */
@Global()
@Module({})
export class SharedModule {
  static with(config: Config): DynamicModule {
    return {
      module: SharedModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Storage, useFactory: () => openStorage(config) },
        { provide: APP_GUARD, useClass: AccessGuard },
        SeedMedia,
        ResealingJobs,
        ...shared,
      ],
      exports: [Config, Storage, ...shared],
    };
  }
}
