import type { LessonQuery } from '../../../shared/operations/graphql.ts';

export type Block = LessonQuery['lesson']['blocks'][number];
export type BlockOf<Name extends Block['__typename']> = Extract<Block, { __typename: Name }>;

/** Where a lesson is: its course and its own id. */
export interface LessonPlace {
  slug: string;
  id: string;
}
