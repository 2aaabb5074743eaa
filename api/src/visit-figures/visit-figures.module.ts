import { Module } from '@nestjs/common';
import { VisitFiguresController } from './visit-figures.controller.ts';
import { VisitFiguresReader } from './visit-figures.reader.ts';
import { VisitFiguresResolver } from './visit-figures.resolver.ts';

@Module({
  controllers: [VisitFiguresController],
  providers: [VisitFiguresReader, VisitFiguresResolver],
})
export class VisitFiguresModule {}
