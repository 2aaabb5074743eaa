import { lessonsOf, minutesOf, type Outline, ruleOf } from '@inclusive/course-content/outline';
import { type MissingPart, missingOf } from '@inclusive/grading/completion';
import type { EnrolmentRow } from './enrolments.sql.ts';
import type { Enrolment, Place } from './learning.graphql.ts';

export function enrolmentOf(row: EnrolmentRow): Enrolment {
  const { id, slug, outline, done, startedAt, completedAt, creditedMinutes, hasNewRevision } = row;
  const lessons = lessonsOf(outline);
  return {
    id,
    slug,
    place: placeOf(row),
    lessonsDone: lessons.filter((lesson) => done.includes(lesson.id)).length,
    lessonsTotal: lessons.length,
    minutes: minutesOf(outline),
    startedAt,
    completedAt,
    creditedMinutes,
    hasNewRevision,
  };
}

/** The remembered place where the outline has it, else the beginning. */
export function placeOf({
  outline,
  placePart,
  placeBlock,
}: Pick<EnrolmentRow, 'outline' | 'placePart' | 'placeBlock'>): Place {
  const isQuiz = placePart !== null && placePart === outline.quiz?.id;
  const lessons = lessonsOf(outline);
  if (isQuiz || lessons.some(({ id }) => id === placePart)) return { part: placePart ?? '', block: placeBlock, isQuiz };
  return { part: lessons[0]?.id ?? '', block: null, isQuiz: false };
}

/** Where a learner goes on after a lesson: the next one, after the last one the quiz, or they stay. */
export function partAfter(outline: Outline, lesson: string): string {
  const parts = [...lessonsOf(outline), ...(outline.quiz ? [outline.quiz] : [])].map(({ id }) => id);
  return parts[parts.indexOf(lesson) + 1] ?? lesson;
}

export function missingIn({ outline, done, best }: Pick<EnrolmentRow, 'outline' | 'done' | 'best'>): MissingPart[] {
  return missingOf(ruleOf(outline), { lessons: new Set(done), ...(best && { best }) });
}
