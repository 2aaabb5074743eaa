import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.ts';
import { CourseFiguresController } from './course-figures.controller.ts';
import { CourseFiguresReader } from './course-figures.reader.ts';
import { CourseFiguresResolver } from './course-figures.resolver.ts';
import { QuestionFiguresReader } from './question-figures.reader.ts';

@Module({
  imports: [CoursesModule],
  controllers: [CourseFiguresController],
  providers: [CourseFiguresReader, CourseFiguresResolver, QuestionFiguresReader],
})
export class CourseFiguresModule {}
