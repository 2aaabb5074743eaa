import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.ts';
import { CaptionsReader } from './captions.reader.ts';
import { CatalogueReader } from './catalogue.reader.ts';
import { CatalogueResolver } from './catalogue.resolver.ts';
import { CitationReader } from './citation.reader.ts';
import { FileTexts } from './file-texts.service.ts';
import { HarvestReader } from './harvest.reader.ts';
import { MakingReader } from './making/making.reader.ts';
import { MakingResolver } from './making/making.resolver.ts';
import { MakingService } from './making/making.service.ts';
import { DraftCaptionsController } from './making/preview.controller.ts';
import { PreviewReader } from './making/preview.reader.ts';
import { Publisher } from './making/publisher.ts';
import { ReviewResolver } from './making/review.resolver.ts';
import { ReviewService } from './making/review.service.ts';
import { TargetsReader } from './making/targets.reader.ts';
import { MaterialFilesController } from './material-files.controller.ts';
import { MaterialReader } from './material.reader.ts';
import { MaterialsReader } from './materials.reader.ts';
import { MaterialsSearch } from './materials.search.ts';
import { PageReader } from './page.reader.ts';
import { ModerationReader } from './readers/moderation.reader.ts';
import { NotesModerationResolver } from './readers/moderation.resolver.ts';
import { NoteLetters } from './readers/note-letters.ts';
import { NotesService } from './readers/notes.service.ts';
import { ReadersResolver } from './readers/readers.resolver.ts';
import { ReportsService } from './readers/reports.service.ts';
import { SavedService } from './readers/saved.service.ts';

const reading = [
  CaptionsReader,
  CatalogueReader,
  CatalogueResolver,
  CitationReader,
  HarvestReader,
  MaterialReader,
  MaterialsReader,
  MaterialsSearch,
  PageReader,
];
const making = [
  FileTexts,
  MakingReader,
  MakingResolver,
  MakingService,
  PreviewReader,
  Publisher,
  ReviewResolver,
  ReviewService,
  TargetsReader,
];
const readers = [
  ModerationReader,
  NoteLetters,
  NotesModerationResolver,
  NotesService,
  ReadersResolver,
  ReportsService,
  SavedService,
];

@Module({
  imports: [CoursesModule],
  controllers: [DraftCaptionsController, MaterialFilesController],
  providers: [...reading, ...making, ...readers],
  exports: [HarvestReader, MaterialsReader],
})
export class MaterialsModule {}
