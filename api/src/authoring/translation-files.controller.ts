import { Controller } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Allow } from '../shared/access/allow.ts';
import { Config } from '../shared/config.ts';
import { WordsFilesController } from '../shared/translation/words-files.ts';
import { TranslationFilesService } from './translation-files.service.ts';

@Allow('course.author')
@Controller('authoring/courses/:slug/translations/:variant')
export class TranslationFilesController extends WordsFilesController {
  constructor(host: HttpAdapterHost, files: TranslationFilesService, config: Config) {
    super(host, files, config);
  }
}
