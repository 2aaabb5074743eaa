import { lessonsOf, minutesOf, type Outline, ruleOf, taskKey } from '@inclusive/course-content/outline';
import { whichModulesOpen } from '@inclusive/grading/module-order';
import { type MissingPart, missingOf } from '@inclusive/grading/completion';
import type { EnrolmentRow } from './enrolments.sql.ts';
import type { Enrolment, Place } from './learning.graphql.ts';

export function enrolmentOf(row: EnrolmentRow): Enrolment {
  const { id, slug, outline, done, practice, startedAt, completedAt, creditedMinutes, hasNewRevision } = row;
  const lessons = lessonsOf(outline);
  return {
    id,
    slug,
    place: placeOf(row),
    lessonsDone: lessons.filter((lesson) => done.includes(lesson.id)).length,
    lessonsTotal: lessons.length,
    tasksDone: (outline.tasks ?? []).filter((task) => practice[taskKey(task)] === 'accepted').length,
    tasksTotal: outline.tasks?.length ?? 0,
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

type Done = Pick<EnrolmentRow, 'outline' | 'done' | 'best' | 'practice'>;

export function missingIn({ outline, done, best, practice }: Done): MissingPart[] {
  const tasks = new Set(Object.keys(practice).filter((key) => practice[key] === 'accepted'));
  return missingOf(ruleOf(outline), { lessons: new Set(done), tasks, ...(best && { best }) });
}

/** Whether a lesson can be finished: the modules that come before its own one are done. */
export function isLessonOpen({ outline, done }: Pick<EnrolmentRow, 'outline' | 'done'>, lesson: string): boolean {
  const module = outline.modules.find(({ lessons }) => lessons.some(({ id }) => id === lesson));
  return module !== undefined && whichModulesOpen(outline.modules, new Set(done)).has(module.id);
}
