import { Module } from '@nestjs/common';
import { BooksExportController } from './books-export.controller.ts';
import { BooksExport } from './books-export.reader.ts';
import { BooksReader } from './books.reader.ts';
import { BooksResolver } from './books.resolver.ts';
import { BooksSearch } from './books.search.ts';
import { BooksUploadController } from './books-upload.controller.ts';
import { ConfirmingService } from './imports/confirming.service.ts';
import { ImportsReader } from './imports/imports.reader.ts';
import { ImportsResolver } from './imports/imports.resolver.ts';
import { ImportsService } from './imports/imports.service.ts';
import { CoversService } from './managing/covers.service.ts';
import { HoldingsService } from './managing/holdings.service.ts';
import { ManagingReader } from './managing/managing.reader.ts';
import { ManagingResolver } from './managing/managing.resolver.ts';
import { ManagingService } from './managing/managing.service.ts';

const imports = [ConfirmingService, ImportsReader, ImportsResolver, ImportsService];
const managing = [CoversService, HoldingsService, ManagingReader, ManagingResolver, ManagingService];

@Module({
  controllers: [BooksExportController, BooksUploadController],
  providers: [BooksExport, BooksReader, BooksResolver, BooksSearch, ...imports, ...managing],
  exports: [BooksReader],
})
export class BooksModule {}
