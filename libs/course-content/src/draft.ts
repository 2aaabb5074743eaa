import type { Question } from '@inclusive/grading/question';
import type { Block } from './block.ts';
import type { Level, Outline } from './outline.ts';
import type { Fields } from './pack.ts';

/** Words of a part by variant (`lv`, `lv-easy` …). */
export type VariantWords = Record<string, Fields>;

/**
 * A course in the making is kept in parts that are saved one by one, so that two people may work on two lessons. Each
 * holds structure and the words of all variants, as the same part of a revision does.
 */
export interface DraftCourse {
  level: Level;
  audiences: string[];
  topics: string[];
  outline: Outline;
  words: VariantWords;
}

export interface DraftLesson {
  blocks: Block[];
  words: VariantWords;
}

export interface DraftQuiz {
  questions: Question[];
  words: VariantWords;
}

export const COURSE_PART = 'course';
export const QUIZ_PART = 'quiz';

/** Contents of a draft's parts by their keys. */
export interface DraftParts {
  course: DraftCourse;
  /** By lesson id; a lesson that nobody has written yet has none. */
  lessons: Record<string, DraftLesson>;
  quiz: DraftQuiz;
}
