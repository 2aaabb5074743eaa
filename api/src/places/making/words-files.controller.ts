import { Controller } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Allow } from '../../shared/access/allow.ts';
import { Config } from '../../shared/config.ts';
import { WordsFilesController } from '../../shared/translation/words-files.ts';
import { RoomWordsFiles } from './words-files.service.ts';

@Allow('room.write')
@Controller('authoring/rooms/:slug/translations/:variant')
export class RoomWordsFilesController extends WordsFilesController {
  constructor(host: HttpAdapterHost, files: RoomWordsFiles, config: Config) {
    super(host, files, config);
  }
}
