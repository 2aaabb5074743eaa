import type { LearningQuery } from '../../../shared/operations/graphql.ts';

type Learning = LearningQuery['learning'];
type Lesson = Learning['modules'][number]['lessons'][number];

interface Around {
  /** Counts from 1. */
  number: number;
  current: Lesson | undefined;
  previous: Lesson | undefined;
  next: Lesson | undefined;
  module: Learning['modules'][number] | undefined;
}

/** The lessons before and after one, over the borders of modules. */
export function partsAround({ modules }: Pick<Learning, 'modules'>, lesson: string): Around {
  const lessons = modules.flatMap((module) => module.lessons);
  const at = lessons.findIndex(({ id }) => id === lesson);
  return {
    number: at + 1,
    current: lessons[at],
    previous: lessons[at - 1],
    next: lessons[at + 1],
    module: modules.find((module) => module.lessons.some(({ id }) => id === lesson)),
  };
}
