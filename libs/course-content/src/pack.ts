import type { Locale } from '@inclusive/localisation/locale';
import type { Question } from '@inclusive/grading/question';
import type { PackBlock } from './block.ts';
import type { Level, Outline } from './outline.ts';
import type { Variant } from './variant.ts';

/** A course as it travels and as it is edited: structure, words in every variant that is there, media. */
export interface CoursePack {
  slug: string;
  /** Slug of the organisation that offers the course. */
  organisation: string;
  sourceLocale: Locale;
  level: Level;
  audiences: string[];
  topics: string[];
  outline: Outline;
  lessons: PackLesson[];
  quiz?: PackQuiz;
  texts: Partial<Record<Variant, PackTexts>>;
  /** Files that the blocks show, by their names in the pack. */
  media: ReadonlyMap<string, Uint8Array>;
}

export interface PackLesson {
  id: string;
  blocks: PackBlock[];
}

export interface PackQuiz {
  id: string;
  questions: Question[];
}

/** Flat words of one variant: `title`, `module.m1.title`, `why.text`, `q1.a.feedback` … */
export type Fields = Record<string, string>;

export interface PackTexts {
  course: Fields;
  /** By lesson id. */
  lessons: Record<string, Fields>;
  quiz: Fields;
}

/** Something that could not be taken, and where: a file, with a line or a path inside it. */
export interface PackFault {
  place: string;
  code: string;
}

/** Files of a pack by their paths inside it, with `/` between folders. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;
