import { Module } from '@nestjs/common';
import { DraftsReader } from './drafts.reader.ts';
import { DraftsResolver } from './drafts.resolver.ts';
import { DraftsService } from './drafts.service.ts';
import { MediaUploadController } from './media.controller.ts';
import { MediaResolver } from './media.resolver.ts';
import { MediaService } from './media.service.ts';
import { NewCourseService } from './new-course.service.ts';
import { PackMedia } from './pack-media.ts';
import { PacksController } from './packs.controller.ts';
import { PacksService } from './packs.service.ts';
import { Publisher } from './publisher.ts';
import { ReviewResolver } from './review.resolver.ts';
import { ReviewService } from './review.service.ts';
import { RevisionsReader } from './revisions.reader.ts';

const drafts = [DraftsReader, DraftsResolver, DraftsService, NewCourseService, RevisionsReader];
const media = [MediaResolver, MediaService, PackMedia, PacksService];
const review = [Publisher, ReviewResolver, ReviewService];

@Module({
  controllers: [MediaUploadController, PacksController],
  providers: [...drafts, ...media, ...review],
  exports: [DraftsReader, DraftsService],
})
export class AuthoringModule {}
