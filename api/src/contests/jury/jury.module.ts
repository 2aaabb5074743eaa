import { Module } from '@nestjs/common';
import { KeepingModule } from '../keeping/keeping.module.ts';
import { JudgingService } from './judging.service.ts';
import { JurorReader } from './juror.reader.ts';
import { JuryFilesController } from './jury-files.controller.ts';
import { JuryReader } from './jury.reader.ts';
import { JuryResolver } from './jury.resolver.ts';
import { OrganisingResolver } from './organising.resolver.ts';
import { ResultsService } from './results.service.ts';
import { RoundsService } from './rounds.service.ts';
import { Seats } from './seats.ts';

const jurors = [Seats, JurorReader, JudgingService, JuryResolver];
const organisers = [JuryReader, RoundsService, ResultsService, OrganisingResolver];

@Module({
  imports: [KeepingModule],
  controllers: [JuryFilesController],
  providers: [...jurors, ...organisers],
})
export class JuryModule {}
