import { Module } from '@nestjs/common';
import { BooksModule } from '../books/books.module.ts';
import { MaterialsModule } from '../materials/materials.module.ts';
import { FeedsController } from './feeds.controller.ts';
import { OaiController } from './oai.controller.ts';
import { OaiReader } from './oai.reader.ts';
import { SitemapController } from './sitemap.controller.ts';

@Module({
  imports: [BooksModule, MaterialsModule],
  controllers: [FeedsController, OaiController, SitemapController],
  providers: [OaiReader],
})
export class HarvestingModule {}
