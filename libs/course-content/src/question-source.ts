import { z } from 'zod';
import type { Question } from '@inclusive/grading/question';
import type { Fields } from './pack.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const ids = z.array(id).max(20);
const number = z.union([z.string().max(60), z.number().transform(String)]);

/** How a question stands in a file: ids and what is right, without words. */
export const questionSource = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('one'), id, options: ids, correct: z.tuple([id]) }),
  z.strictObject({ type: z.literal('several'), id, options: ids, correct: z.array(id) }),
  z.strictObject({ type: z.literal('true-false'), id, correct: z.tuple([z.boolean()]) }),
  z.strictObject({ type: z.literal('match'), id, pairs: ids, extras: ids.default([]) }),
  z.strictObject({ type: z.literal('order'), id, items: ids }),
  z.strictObject({ type: z.literal('gap'), id, gaps: ids }),
  z.strictObject({ type: z.literal('short'), id }),
  z.strictObject({ type: z.literal('numeric'), id, value: number, tolerance: number.default('0') }),
]);

export function questionFrom(read: z.output<typeof questionSource>): Question {
  if (read.type === 'one') return { ...read, correct: read.correct[0] };
  return read.type === 'true-false' ? { ...read, correct: read.correct[0] } : read;
}

const words = z.string().optional();
const list = z.array(z.union([z.string(), z.number().transform(String)])).optional();

/** How the words of a question stand in a file. A word that is not there yet is missing, not wrong. */
export function questionWordsSource(question: Question) {
  return z.strictObject({ text: words, ...answerWords(question), explanation: words });
}

function answerWords(question: Question): Record<string, z.ZodType> {
  switch (question.type) {
    case 'one':
    case 'several':
      return { options: each(question.options, z.strictObject({ text: words, feedback: words })) };
    case 'true-false':
      return {};
    case 'match': {
      const pairs = each(question.pairs, z.strictObject({ left: words, right: words }));
      return { pairs, extras: each(question.extras, z.strictObject({ right: words })) };
    }
    case 'order':
      return { items: each(question.items, z.strictObject({ text: words })) };
    case 'gap':
      return { gaps: each(question.gaps, z.strictObject({ accepted: list })) };
    case 'short':
      return { accepted: list };
    case 'numeric':
      return { unit: words };
  }
}

function each(known: string[], shape: z.ZodType) {
  return z.strictObject(Object.fromEntries(known.map((key) => [key, shape.optional()]))).optional();
}

const groups = ['options', 'pairs', 'extras', 'items', 'gaps'];

type Nested = string | string[] | { [key: string]: Nested | undefined };

/** The words that `questionWordsSource` has read, as flat fields. */
export function questionFields(read: unknown): Fields {
  const { ...source } = read as Record<string, Nested | undefined>;
  const grouped = groups.flatMap((group) => Object.entries(source[group] ?? {}));
  const own = Object.entries(source).filter(([name]) => !groups.includes(name));
  return Object.fromEntries([...own, ...grouped].flatMap(([name, value]) => flat(name, value as Nested))) as Fields;
}

function flat(name: string, value: Nested | undefined): [string, string][] {
  if (value === undefined) return [];
  if (typeof value === 'string') return value.trim() ? [[name, value.trim()]] : [];
  if (Array.isArray(value)) return flat(name, value.map((line) => line.trim()).join('\n'));
  return Object.entries(value).flatMap(([key, inner]) => flat(`${name}.${key}`, inner));
}
