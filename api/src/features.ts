import type { Type } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.ts';
import { AuthoringModule } from './authoring/authoring.module.ts';
import { BooksModule } from './books/books.module.ts';
import { CertificatesModule } from './certificates/certificates.module.ts';
import { ConsultationsModule } from './consultations/consultations.module.ts';
import { DeskModule } from './consultations/desk/desk.module.ts';
import { ContestsModule } from './contests/contests.module.ts';
import { ExamplesModule } from './contests/examples/examples.module.ts';
import { CourseFiguresModule } from './course-figures/course-figures.module.ts';
import { CoursesModule } from './courses/courses.module.ts';
import { DiariesModule } from './diaries/diaries.module.ts';
import { HarvestingModule } from './harvesting/harvesting.module.ts';
import { LearningRecordsModule } from './learning-records/learning-records.module.ts';
import { MaterialsModule } from './materials/materials.module.ts';
import { OrganisationsModule } from './organisations/organisations.module.ts';
import { ContentPagesModule } from './pages/pages.module.ts';
import { PlacesModule } from './places/places.module.ts';
import { SearchModule } from './search/search.module.ts';
import { VisitFiguresModule } from './visit-figures/visit-figures.module.ts';
import { TranslationModule } from './authoring/translation.module.ts';

/** The feature modules, each of which brings its own resolvers, services and jobs. */
export const features: Type[] = [
  AccountsModule,
  AuthoringModule,
  BooksModule,
  CertificatesModule,
  ConsultationsModule,
  ContentPagesModule,
  ContestsModule,
  CourseFiguresModule,
  CoursesModule,
  DiariesModule,
  DeskModule,
  ExamplesModule,
  HarvestingModule,
  LearningRecordsModule,
  MaterialsModule,
  OrganisationsModule,
  PlacesModule,
  SearchModule,
  TranslationModule,
  VisitFiguresModule,
];
