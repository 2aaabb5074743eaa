import { Module } from '@nestjs/common';
import { KeepingModule } from '../keeping/keeping.module.ts';
import { VoteAudit } from './vote-audit.service.ts';
import { VoteLetters } from './vote-letters.ts';
import { VoteReader } from './vote.reader.ts';
import { VoteResolver } from './vote.resolver.ts';
import { VoteService } from './vote.service.ts';

/** The vote of the audience, where a contest has one. */
@Module({
  imports: [KeepingModule],
  providers: [VoteService, VoteReader, VoteLetters, VoteAudit, VoteResolver],
})
export class VoteModule {}
