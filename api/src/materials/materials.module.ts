import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.ts';
import { CaptionsReader } from './captions.reader.ts';
import { CatalogueReader } from './catalogue.reader.ts';
import { CatalogueResolver } from './catalogue.resolver.ts';
import { CitationReader } from './citation.reader.ts';
import { FileTexts } from './file-texts.service.ts';
import { MaterialFilesController } from './material-files.controller.ts';
import { MaterialReader } from './material.reader.ts';
import { MaterialsReader } from './materials.reader.ts';

const reading = [CaptionsReader, CatalogueReader, CatalogueResolver, CitationReader, MaterialReader, MaterialsReader];

@Module({
  imports: [CoursesModule],
  controllers: [MaterialFilesController],
  providers: [...reading, FileTexts],
  exports: [MaterialsReader],
})
export class MaterialsModule {}
