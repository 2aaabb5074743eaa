import type { Outline } from '@inclusive/course-content/outline';
import { neededOf } from '@inclusive/grading/grade';
import type { Course, CourseModule, CourseQuiz } from './catalogue.graphql.ts';
import type { CourseRow } from './catalogue.sql.ts';
import type { Words } from './words.reader.ts';

/** A course page from the course's row and the words of its revision. */
export function courseOf({ outline, partnerSlug, partnerName, ...row }: CourseRow, words: Words): Course {
  return {
    ...row,
    title: words('title'),
    summary: words('summary'),
    whatYouNeed: words('whatYouNeed'),
    authors: words('authors').text ? words('authors') : null,
    outcomes: Array.from({ length: outline.outcomes }, (_, index) => words(`outcome.${index + 1}`)),
    partner: { slug: partnerSlug, name: partnerName },
    modules: modulesOf(outline, words),
    tasks: outline.tasks?.length ?? 0,
    quiz: quizOf(outline, words),
  };
}

export function modulesOf({ modules }: Outline, words: Words): CourseModule[] {
  return modules.map(({ id, lessons, after = [] }) => ({
    id,
    after: after.map((module) => words(`module.${module}.title`)),
    title: words(`module.${id}.title`),
    lessons: lessons.map((lesson) => ({ ...lesson, title: words(`lesson.${lesson.id}.title`) })),
  }));
}

export function quizOf({ quiz }: Outline, words: Words): CourseQuiz | null {
  if (!quiz) return null;
  const { minutes, questions, passPercent, attempts = null, pauseHours = null } = quiz;
  const needed = neededOf(questions, passPercent);
  return { title: words('quiz.title'), minutes, questions, needed, attempts, pauseHours };
}
