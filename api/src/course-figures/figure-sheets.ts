import type { Locale } from '@inclusive/localisation/locale';
import type { Sheet } from '../shared/sheets/sheets.ts';
import type { CourseFigures } from './course-figures.graphql.ts';
import { sheetWords } from './figure-sheets.words.ts';

/** The figures as tables: the course, its months, its lessons. */
export function sheetsOf(figures: CourseFigures, locale: Locale): Sheet[] {
  const words = sheetWords[locale];
  const { begun, underWay, left, completed, creditedMinutes, medianDays, quiz } = figures;
  const own: [string, number | null | undefined][] = [
    [words.begun, begun],
    [words.underWay, underWay],
    [words.left, left],
    [words.completed, completed],
    [words.creditedMinutes, creditedMinutes],
    [words.medianDays, medianDays],
    [words.quizLearners, quiz?.learners],
    [words.quizAttempts, quiz?.attempts],
    [words.quizPassed, quiz?.passed],
    [words.quizAverage, quiz?.averagePercent],
  ];
  return [
    { name: words.course, head: [words.what, words.number], rows: own.map(([what, value]) => [what, value ?? '']) },
    {
      name: words.months,
      head: [words.month, words.begun, words.completed],
      rows: figures.months.map((month) => [month.month, month.begun, month.completed]),
    },
    {
      name: words.lessons,
      head: [words.lesson, words.done],
      rows: figures.lessons.map(({ title, done }) => [title.text, done]),
    },
  ];
}
