import { taskKey } from '@inclusive/course-content/outline';
import { whichModulesOpen } from '@inclusive/grading/module-order';
import { enrolmentOf } from './enrolment.rules.ts';
import type { EnrolmentRow } from './enrolments.sql.ts';
import type { Learning, LearningQuiz, LearningTask } from './learning.graphql.ts';
import { modulesOf, quizOf } from './programme.ts';
import type { Words } from './words.reader.ts';

/** A course with the learner's marks in it. */
export function learningOf(row: EnrolmentRow, words: Words): Omit<Learning, 'easyLanguages'> {
  const open = whichModulesOpen(row.outline.modules, new Set(row.done));
  const modules = modulesOf(row.outline, words).map(({ lessons, ...module }) => ({
    ...module,
    isOpen: open.has(module.id),
    lessons: lessons.map((lesson) => ({ ...lesson, isDone: row.done.includes(lesson.id) })),
  }));
  return {
    ...enrolmentOf(row),
    title: words('title'),
    modules,
    tasks: tasksOf(row, words),
    quiz: learningQuizOf(row, words),
  };
}

function tasksOf({ outline, practice }: EnrolmentRow, words: Words): LearningTask[] {
  return (outline.tasks ?? []).map((task) => ({
    ...task,
    lessonTitle: words(`lesson.${task.lesson}.title`),
    state: practice[taskKey(task)] ?? 'open',
  }));
}

export function learningQuizOf({ outline, best, isQuizUnderWay }: EnrolmentRow, words: Words): LearningQuiz | null {
  const quiz = quizOf(outline, words);
  if (!quiz || !outline.quiz) return null;
  return {
    ...quiz,
    id: outline.quiz.id,
    bestRight: best?.right ?? null,
    bestOf: best?.questions ?? null,
    isPassed: best?.isPassed ?? false,
    isUnderWay: isQuizUnderWay,
  };
}
