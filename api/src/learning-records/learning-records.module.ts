import { Module } from '@nestjs/common';
import { LearningRecordsReader } from './learning-records.reader.ts';
import { LearningRecordsResolver } from './learning-records.resolver.ts';
import { StatementController } from './statement.controller.ts';

/** What somebody has learnt over all courses: the statement of hours, the courses that were left. */
@Module({
  controllers: [StatementController],
  providers: [LearningRecordsReader, LearningRecordsResolver],
})
export class LearningRecordsModule {}
