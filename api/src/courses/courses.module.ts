import { Module } from '@nestjs/common';
import { AcceptedReader } from './accepted.reader.ts';
import { AnswersService } from './answers.service.ts';
import { AuthoringModule } from '../authoring/authoring.module.ts';
import { CatalogueReader } from './catalogue.reader.ts';
import { CatalogueResolver } from './catalogue.resolver.ts';
import { Completion } from './completion.ts';
import { CoursesSearch } from './courses.search.ts';
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
import { CaptionsController } from './captions.controller.ts';
import { CaptionsReader } from './captions.reader.ts';
import { PracticeFilesController } from './practice/practice-files.controller.ts';
import { PracticeFilesJobs } from './practice/practice-files.jobs.ts';
import { PracticeFilesReader } from './practice/practice-files.reader.ts';
import { PracticeFilesService } from './practice/practice-files.service.ts';
import { PracticeLetters } from './practice/practice-letters.ts';
import { PracticeReader } from './practice/practice.reader.ts';
import { PracticeResolver } from './practice/practice.resolver.ts';
import { PracticeService } from './practice/practice.service.ts';
import { ReviewsReader } from './practice/reviews.reader.ts';
import { ReviewsService } from './practice/reviews.service.ts';
import { PreviewCaptionsController } from './preview-captions.controller.ts';
import { PreviewReader } from './preview.reader.ts';
import { PreviewResolver } from './preview.resolver.ts';
import { PrintReader } from './print.reader.ts';
import { PrintResolver } from './print.resolver.ts';
import { QuizzesReader } from './quizzes.reader.ts';
import { QuizzesResolver } from './quizzes.resolver.ts';
import { QuizzesService } from './quizzes.service.ts';
import { RevisionsService } from './revisions.service.ts';
import { WordsReader } from './words.reader.ts';

@Module({
  controllers: [CaptionsController, NotesController, PracticeFilesController, PreviewCaptionsController],
  imports: [AuthoringModule],
  providers: [
    AcceptedReader,
    AnswersService,
    CatalogueReader,
    CatalogueResolver,
    Completion,
    CoursesSearch,
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
    CaptionsReader,
    PracticeFilesJobs,
    PracticeFilesReader,
    PracticeFilesService,
    PracticeLetters,
    PracticeReader,
    PracticeResolver,
    PracticeService,
    ReviewsReader,
    ReviewsService,
    PreviewReader,
    PreviewResolver,
    PrintReader,
    PrintResolver,
    QuizzesReader,
    QuizzesResolver,
    QuizzesService,
    RevisionsService,
    WordsReader,
  ],
  exports: [WordsReader],
})
export class CoursesModule {}
