import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The demo course whose quiz has questions of all eight types. */
export const sessionCourse = 'first-sensory-session';

export interface ShownQuestion {
  id: string;
  type: string;
  items: { id: string; text: { text: string } }[];
}

interface Asked {
  id: string;
  type: string;
  correct?: (string | boolean)[];
  pairs?: string[];
  items?: string[];
  gaps?: string[];
  value?: number;
}

interface Words {
  pairs?: Record<string, { left: string; right: string }>;
  items?: Record<string, { text: string }>;
  gaps?: Record<string, { accepted: (string | number)[] }>;
  accepted?: string[];
}

const pack = join(import.meta.dirname, '../../migrations/seeds/courses', sessionCourse);
const read = (file: string): unknown => parse(readFileSync(join(pack, file), 'utf8'));

/** Its questions, as the pack says them. */
export const asked = (read('course.yaml') as { quiz: { questions: Asked[] } }).quiz.questions;
const words = read('en/quiz.yaml') as Record<string, Words>;

export interface RightAnswer {
  chosen?: string[];
  /** Text of the left side → text of the right one. */
  pairs?: Record<string, string>;
  /** Texts in their order. */
  items?: string[];
  /** By gap. */
  gaps?: Record<string, string>;
  text?: string;
}

/** What is right, in English words. */
export function rightAnswer(id: string): RightAnswer {
  const question = asked.find((each) => each.id === id);
  const said = words[id] ?? {};
  if (!question) throw new Error(`The quiz has no question ${id}`);
  switch (question.type) {
    case 'match':
      return { pairs: Object.fromEntries(Object.values(said.pairs ?? {}).map(({ left, right }) => [left, right])) };
    case 'order':
      return { items: (question.items ?? []).map((item) => said.items?.[item]?.text ?? '') };
    case 'gap':
      return {
        gaps: Object.fromEntries((question.gaps ?? []).map((gap) => [gap, firstOf(said.gaps?.[gap]?.accepted)])),
      };
    case 'short':
      return { text: firstOf(said.accepted) };
    case 'numeric':
      return { text: String(question.value) };
    default:
      return { chosen: (question?.correct ?? []).map(String) };
  }
}

/** The same as input for the API, for a question as it is shown to a learner in English. */
export function rightInput(shown: ShownQuestion): object {
  const { chosen, pairs, items, gaps, text } = rightAnswer(shown.id);
  const keyOf = (said: string) => shown.items.find((item) => item.text.text === said)?.id ?? '';
  if (pairs) {
    const lefts = Object.entries(words[shown.id]?.pairs ?? {});
    return { pairs: lefts.map(([left, { right }]) => ({ left, item: keyOf(right) })) };
  }
  if (items) return { items: items.map(keyOf) };
  if (gaps) return { gaps: Object.entries(gaps).map(([gap, said]) => ({ gap, text: said })) };
  return text === undefined ? { chosen } : { text };
}

function firstOf(forms: readonly (string | number)[] = []): string {
  return String(forms[0] ?? '');
}
