import type { AttemptRule } from '@inclusive/grading/attempts';
import type { CompletionRule } from '@inclusive/grading/completion';

export const levels = ['beginner', 'intermediate', 'advanced'] as const;

export type Level = (typeof levels)[number];

/** The skeleton of a course's revision: ids and figures, in the order in which they are met; no words. */
export interface Outline {
  /** How many learning outcomes there are; their texts are `outcome.1`, `outcome.2` … */
  outcomes: number;
  modules: OutlineModule[];
  quiz?: OutlineQuiz;
  /** The practice tasks that must be accepted, in their order; taken from the lessons' blocks. None when missing. */
  tasks?: OutlineTask[];
  /** After so many months a certificate of this course runs out; never when missing. */
  certificateMonths?: number;
}

export interface OutlineModule {
  id: string;
  /** Ids of the modules whose lessons must be done before this one opens; open from the start when missing. */
  after?: string[];
  lessons: OutlineLesson[];
}

export interface OutlineLesson {
  id: string;
  minutes: number;
}

/** `attempts`: the most there are; `pauseHours`: how long to wait between two. Missing means without limit, at once. */
export interface OutlineQuiz extends AttemptRule {
  id: string;
  minutes: number;
  passPercent: number;
  questions: number;
}

export interface OutlineTask {
  lesson: string;
  block: string;
}

export function lessonsOf(outline: Pick<Outline, 'modules'>): OutlineLesson[] {
  return outline.modules.flatMap(({ lessons }) => lessons);
}

/** Minutes of the whole course, its quiz included. */
export function minutesOf(outline: Pick<Outline, 'modules'> & { quiz?: { minutes: number } }): number {
  return lessonsOf(outline).reduce((sum, { minutes }) => sum + minutes, outline.quiz?.minutes ?? 0);
}

/** The name of a practice task in the completion rule. */
export function taskKey({ lesson, block }: OutlineTask): string {
  return `${lesson}/${block}`;
}

/** What the course asks for, as `missingOf` takes it. */
export function ruleOf(outline: Outline): CompletionRule {
  const lessons = lessonsOf(outline).map(({ id }) => id);
  const tasks = (outline.tasks ?? []).map(taskKey);
  return { lessons, ...(outline.quiz && { quiz: outline.quiz }), ...(tasks.length && { tasks }) };
}
