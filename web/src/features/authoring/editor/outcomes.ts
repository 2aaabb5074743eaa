import type { DraftCourse, VariantWords } from '@inclusive/course-content/draft';
import type { Fields } from '@inclusive/course-content/pack';

/** Outcomes are numbered: in the new order stand the old numbers, from 1; what is not named there goes. */
export function withOutcomes(course: DraftCourse, order: readonly number[]): DraftCourse {
  const words = Object.entries(course.words).map(([variant, fields]) => [variant, renumbered(fields, order)] as const);
  return {
    ...course,
    outline: { ...course.outline, outcomes: order.length },
    words: Object.fromEntries(words) as VariantWords,
  };
}

function renumbered(fields: Fields, order: readonly number[]): Fields {
  const others = Object.entries(fields).filter(([name]) => !name.startsWith('outcome.'));
  const own = order.flatMap((old, index): [string, string][] => {
    const text = fields[`outcome.${old}`];
    return text === undefined ? [] : [[`outcome.${index + 1}`, text]];
  });
  return Object.fromEntries([...others, ...own]);
}
