export const levels = ['beginner', 'intermediate', 'advanced'] as const;

export type Level = (typeof levels)[number];

export const calloutKinds = ['tip', 'care', 'remember'] as const;

export type CalloutKind = (typeof calloutKinds)[number];

/** The skeleton of a course's revision: ids and figures, in the order in which they are met; no words. */
export interface Outline {
  /** How many learning outcomes there are; their texts are `outcome.1`, `outcome.2` … */
  outcomes: number;
  modules: OutlineModule[];
  quiz?: OutlineQuiz;
}

export interface OutlineModule {
  id: string;
  lessons: OutlineLesson[];
}

export interface OutlineLesson {
  id: string;
  minutes: number;
}

export interface OutlineQuiz {
  id: string;
  minutes: number;
  passPercent: number;
  questions: number;
}

/** A part of a lesson. Its words live in translations as `<block id>.<field>`. `M` says how media are named. */
export type Block<M = MediaFile> =
  | { id: string; type: 'text' }
  | { id: string; type: 'image'; media: M }
  | { id: string; type: 'callout'; kind: CalloutKind }
  | { id: string; type: 'case' };

/** A file of the public media store: `<sha-256 of its bytes>.<extension>`; width and height in pixels. */
export interface MediaFile {
  file: string;
  width: number;
  height: number;
}

export function lessonsOf(outline: Outline): OutlineLesson[] {
  return outline.modules.flatMap(({ lessons }) => lessons);
}

/** Minutes of the whole course, its quiz included. */
export function minutesOf(outline: Outline): number {
  return lessonsOf(outline).reduce((sum, { minutes }) => sum + minutes, outline.quiz?.minutes ?? 0);
}
