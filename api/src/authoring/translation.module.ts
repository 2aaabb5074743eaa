import { Module } from '@nestjs/common';
import { AuthoringModule } from './authoring.module.ts';
import { TranslationFilesController } from './translation-files.controller.ts';
import { TranslationFilesService } from './translation-files.service.ts';
import { TranslationReader } from './translation.reader.ts';
import { TranslationResolver } from './translation.resolver.ts';
import { TranslationService } from './translation.service.ts';

@Module({
  imports: [AuthoringModule],
  controllers: [TranslationFilesController],
  providers: [TranslationFilesService, TranslationReader, TranslationResolver, TranslationService],
})
export class TranslationModule {}
