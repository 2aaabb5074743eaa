import type { Locale } from '@inclusive/localisation/locale';
import {
  CourseDocument,
  CourseFacetsDocument,
  type CourseFilter,
  CoursesDocument,
  LearningDocument,
  LessonDocument,
  MyCoursesDocument,
  MyEnrolmentDocument,
  QuizDocument,
} from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const coursesQuery = (locale: Locale, filter: CourseFilter, after: string | undefined) =>
  queryOf(CoursesDocument, { locale, filter, ...(after && { after }) });

export const courseFacetsQuery = (locale: Locale) => queryOf(CourseFacetsDocument, { locale });

export const courseQuery = (locale: Locale, slug: string) => queryOf(CourseDocument, { locale, slug });

export const myEnrolmentQuery = (slug: string) => queryOf(MyEnrolmentDocument, { slug });

export const myCoursesQuery = (locale: Locale, after?: string) =>
  queryOf(MyCoursesDocument, { locale, ...(after && { after }) });

export const learningQuery = (locale: Locale, slug: string) => queryOf(LearningDocument, { locale, slug });

export const lessonQuery = (locale: Locale, slug: string, lesson: string) =>
  queryOf(LessonDocument, { locale, slug, lesson });

export const quizQuery = (locale: Locale, slug: string) => queryOf(QuizDocument, { locale, slug });
