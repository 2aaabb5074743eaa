import { Module } from '@nestjs/common';
import { MaterialsModule } from '../materials/materials.module.ts';
import { FeedsController } from './feeds.controller.ts';
import { OaiController } from './oai.controller.ts';
import { OaiReader } from './oai.reader.ts';

@Module({
  imports: [MaterialsModule],
  controllers: [FeedsController, OaiController],
  providers: [OaiReader],
})
export class HarvestingModule {}
