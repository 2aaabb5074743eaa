import { z } from 'zod';
import { choicesOf, type Question } from '@inclusive/grading/question';
import type { Outline } from './outline.ts';
import type { Fields, PackFault } from './pack.ts';
import { faultsOf } from './pack-structure.ts';

const line = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(20_000);

/** `<locale>/course.yaml`: the words about a course, as fields. */
export function courseWords(
  parsed: unknown,
  outline: Outline,
  file: string,
  fault: (fault: PackFault) => void,
): Fields | undefined {
  const read = courseWordsOf(outline).safeParse(parsed);
  if (!read.success) return void faultsOf(read.error, file).forEach(fault);
  const { outcomes, modules, quiz, ...own } = read.data;
  return {
    ...own,
    ...prefixed('outcome', Object.fromEntries(outcomes.map((outcome, index) => [index + 1, outcome]))),
    ...Object.fromEntries(Object.entries(modules).map(([id, title]) => [`module.${id}.title`, title])),
    ...prefixed('quiz', quiz ?? {}),
  };
}

function courseWordsOf({ modules, quiz }: Outline) {
  return z.strictObject({
    title: line,
    summary: z.string().trim().min(1).max(300),
    outcomes: z.array(text).min(1).max(20),
    whatYouNeed: text,
    modules: z.strictObject(Object.fromEntries(modules.map(({ id }) => [id, line]))),
    quiz: quiz ? z.strictObject({ title: line, intro: text }) : z.undefined(),
  });
}

/** `<locale>/quiz.yaml`: the words of all questions, as fields. */
export function quizWords(
  parsed: unknown,
  questions: readonly Question[],
  file: string,
  fault: (fault: PackFault) => void,
): Fields | undefined {
  const words = z.strictObject(Object.fromEntries(questions.map((question) => [question.id, wordsOf(question)])));
  const read = words.safeParse(parsed);
  if (!read.success) return void faultsOf(read.error, file).forEach(fault);
  return Object.assign({}, ...Object.entries(read.data).map(([id, asked]) => prefixed(id, flat(asked)))) as Fields;
}

function wordsOf(question: Question) {
  const own = { text, explanation: text };
  if (question.type === 'true-false') return z.strictObject(own);
  const option = z.strictObject({ text, feedback: text });
  const options = z.strictObject(Object.fromEntries(choicesOf(question).map((choice) => [choice, option])));
  return z.strictObject({ ...own, options });
}

interface AskedWords {
  text: string;
  explanation: string;
  options?: Record<string, Fields>;
}

function flat({ options = {}, ...own }: AskedWords): Fields {
  const chosen = Object.entries(options).map(([id, words]) => prefixed(id, words));
  return Object.assign({ ...own }, ...chosen) as Fields;
}

function prefixed(prefix: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, value]));
}
