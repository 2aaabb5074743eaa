import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../shared/access/actor.ts';
import { AccountMails } from './account-mails.ts';
import { AccountsJobs } from './accounts.jobs.ts';
import { AccountsReader } from './accounts.reader.ts';
import { AccountsResolver } from './accounts.resolver.ts';
import { AccountsService } from './accounts.service.ts';
import { Attempts } from './attempts.ts';
import { Auth } from './auth.ts';
import { SessionReader } from './session.reader.ts';

/** Global, because the guard of every root field asks whose session a request carries. */
@Global()
@Module({
  providers: [
    AccountMails,
    AccountsJobs,
    AccountsReader,
    AccountsResolver,
    AccountsService,
    Attempts,
    Auth,
    SessionReader,
    { provide: ActorSource, useExisting: SessionReader },
  ],
  exports: [ActorSource, Auth],
})
export class AccountsModule {}
