import type { Locale } from '@inclusive/localisation/locale';
import {
  AuthoredCoursesDocument,
  AuthorOrganisationsDocument,
  CourseAuthoringDocument,
  DraftPartDocument,
  DraftPartSavesDocument,
  DraftReadinessDocument,
  LibraryMediaDocument,
  MediaLibraryDocument,
  PackReportDocument,
  PreviewLessonDocument,
  PreviewQuizDocument,
} from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const authoredCoursesQuery = (locale: Locale, after?: string) =>
  queryOf(AuthoredCoursesDocument, { locale, ...(after && { after }) });

export const authorOrganisationsQuery = (locale: Locale) => queryOf(AuthorOrganisationsDocument, { locale });

export const packReportQuery = (id: string) => queryOf(PackReportDocument, { id });

export const courseAuthoringQuery = (locale: Locale, slug: string) =>
  queryOf(CourseAuthoringDocument, { locale, slug });

export const draftReadinessQuery = (course: string) => queryOf(DraftReadinessDocument, { course });

export const draftPartQuery = (course: string, key: string) => queryOf(DraftPartDocument, { course, key });

export const draftPartSavesQuery = (course: string, key: string) => queryOf(DraftPartSavesDocument, { course, key });

export const previewLessonQuery = (course: string, lesson: string, variant: string) =>
  queryOf(PreviewLessonDocument, { course, lesson, variant });

export const previewQuizQuery = (course: string, variant: string) => queryOf(PreviewQuizDocument, { course, variant });

export interface LibraryPage {
  kind: string | undefined;
  after: string | undefined;
}

export const mediaLibraryQuery = (locale: Locale, organisationId: string, { kind, after }: LibraryPage) =>
  queryOf(MediaLibraryDocument, { locale, organisationId, ...(kind && { kind }), ...(after && { after }) });

export const libraryMediaQuery = (locale: Locale, id: string) => queryOf(LibraryMediaDocument, { locale, id });
