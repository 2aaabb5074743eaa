import { Module } from '@nestjs/common';
import { AcceptedReader } from './accepted.reader.ts';
import { AnswersService } from './answers.service.ts';
import { CatalogueReader } from './catalogue.reader.ts';
import { CatalogueResolver } from './catalogue.resolver.ts';
import { Completion } from './completion.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { LearningReader } from './learning.reader.ts';
import { LearningResolver } from './learning.resolver.ts';
import { NextStepsReader } from './next-steps.reader.ts';
import { LessonQuestionsResolver } from './lesson-questions.resolver.ts';
import { LessonQuestionsService } from './lesson-questions.service.ts';
import { NotesController } from './notes/notes.controller.ts';
import { NotesReader } from './notes/notes.reader.ts';
import { NotesResolver } from './notes/notes.resolver.ts';
import { NotesService } from './notes/notes.service.ts';
import { QuizzesReader } from './quizzes.reader.ts';
import { QuizzesResolver } from './quizzes.resolver.ts';
import { QuizzesService } from './quizzes.service.ts';
import { RevisionsService } from './revisions.service.ts';
import { WordsReader } from './words.reader.ts';

@Module({
  controllers: [NotesController],
  providers: [
    AcceptedReader,
    AnswersService,
    CatalogueReader,
    CatalogueResolver,
    Completion,
    EnrolmentsReader,
    EnrolmentsService,
    LearningReader,
    LearningResolver,
    NextStepsReader,
    LessonQuestionsResolver,
    LessonQuestionsService,
    NotesReader,
    NotesResolver,
    NotesService,
    QuizzesReader,
    QuizzesResolver,
    QuizzesService,
    RevisionsService,
    WordsReader,
  ],
  exports: [WordsReader],
})
export class CoursesModule {}
