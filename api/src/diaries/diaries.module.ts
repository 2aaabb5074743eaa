import { Module } from '@nestjs/common';
import { DiariesReader } from './diaries.reader.ts';
import { DiariesResolver } from './diaries.resolver.ts';
import { DiariesService } from './diaries.service.ts';
import { OpeningsResolver } from './openings.resolver.ts';
import { OpeningsService } from './openings.service.ts';

@Module({
  providers: [DiariesReader, DiariesResolver, DiariesService, OpeningsResolver, OpeningsService],
  exports: [OpeningsService],
})
export class DiariesModule {}
