import { Module } from '@nestjs/common';
import { DraftsReader } from './drafts.reader.ts';
import { DraftsResolver } from './drafts.resolver.ts';
import { DraftsService } from './drafts.service.ts';
import { LibraryReader } from './library.reader.ts';
import { MediaUploadController } from './media.controller.ts';
import { MediaResolver } from './media.resolver.ts';
import { MediaService } from './media.service.ts';
import { NewCourseService } from './new-course.service.ts';
import { PackFiles } from './pack-files.service.ts';
import { PackMedia } from './pack-media.ts';
import { PackReports } from './pack-reports.ts';
import { PackTurns } from './pack-turns.ts';
import { PacksController } from './packs.controller.ts';
import { PacksResolver } from './packs.resolver.ts';
import { PacksService } from './packs.service.ts';
import { Publisher } from './publisher.ts';
import { ReviewResolver } from './review.resolver.ts';
import { ReviewService } from './review.service.ts';
import { RevisionsReader } from './revisions.reader.ts';

const drafts = [DraftsReader, DraftsResolver, DraftsService, NewCourseService, RevisionsReader];
const media = [LibraryReader, MediaResolver, MediaService];
const packs = [PackFiles, PackMedia, PackReports, PacksResolver, PacksService, PackTurns];
const review = [Publisher, ReviewResolver, ReviewService];

@Module({
  controllers: [MediaUploadController, PacksController],
  providers: [...drafts, ...media, ...packs, ...review],
  exports: [DraftsReader, DraftsService],
})
export class AuthoringModule {}
