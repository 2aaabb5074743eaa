import type { Locale } from '@inclusive/localisation/locale';
import {
  CourseDocument,
  CourseFacetsDocument,
  CoursePrintDocument,
  type CourseFilter,
  CoursesDocument,
  LearningDocument,
  LessonDocument,
  MyCoursesDocument,
  MyEnrolmentDocument,
  QuizDocument,
} from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';
import type { Reader } from '../../shared/preferences/reader.ts';

export const coursesQuery = (locale: Locale, filter: CourseFilter, after: string | undefined) =>
  queryOf(CoursesDocument, { locale, filter, ...(after && { after }) });

export const courseFacetsQuery = (locale: Locale) => queryOf(CourseFacetsDocument, { locale });

export const courseQuery = (reader: Reader, slug: string) => queryOf(CourseDocument, { ...reader, slug });

export const myEnrolmentQuery = (slug: string) => queryOf(MyEnrolmentDocument, { slug });

export const myCoursesQuery = (locale: Locale, after?: string) =>
  queryOf(MyCoursesDocument, { locale, ...(after && { after }) });

export const learningQuery = (reader: Reader, slug: string) => queryOf(LearningDocument, { ...reader, slug });

export const lessonQuery = (reader: Reader, slug: string, lesson: string) =>
  queryOf(LessonDocument, { ...reader, slug, lesson });

export const coursePrintQuery = (reader: Reader, slug: string) => queryOf(CoursePrintDocument, { ...reader, slug });

export const quizQuery = (reader: Reader, slug: string) => queryOf(QuizDocument, { ...reader, slug });
