import { Module } from '@nestjs/common';
import { DraftsReader } from './drafts.reader.ts';
import { DraftsResolver } from './drafts.resolver.ts';
import { DraftsService } from './drafts.service.ts';
import { NewCourseService } from './new-course.service.ts';
import { RevisionsReader } from './revisions.reader.ts';

@Module({
  providers: [DraftsReader, DraftsResolver, DraftsService, NewCourseService, RevisionsReader],
  exports: [DraftsReader, DraftsService],
})
export class AuthoringModule {}
