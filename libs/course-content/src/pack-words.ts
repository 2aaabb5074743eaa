import { z } from 'zod';
import type { Question } from '@inclusive/grading/question';
import type { Outline } from './outline.ts';
import type { Fields, PackFault } from './pack.ts';
import { faultsOf } from './pack-structure.ts';
import { questionFields, questionWordsSource } from './question-source.ts';

const words = z.string().trim().optional();

export interface CourseWords {
  fields: Fields;
  outcomes: number;
}

type Fault = (fault: PackFault) => void;

/** `<variant>/course.yaml`: the words about a course, as fields. A word that is not there yet is missing, not wrong. */
export function courseWordsFrom(
  parsed: unknown,
  outline: Outline,
  file: string,
  fault: Fault,
): CourseWords | undefined {
  const read = courseSource(outline).safeParse(parsed ?? {});
  if (!read.success) return void faultsOf(read.error, file).forEach(fault);
  const { outcomes = [], modules = {}, quiz = {}, ...own } = read.data;
  const fields = {
    ...own,
    ...prefixed('outcome', Object.fromEntries(outcomes.map((outcome, index) => [index + 1, outcome]))),
    ...Object.fromEntries(Object.entries(modules).map(([id, title]) => [`module.${id}.title`, title])),
    ...prefixed('quiz', quiz),
  };
  return { fields: said(fields), outcomes: outcomes.length };
}

function courseSource({ modules, quiz }: Outline) {
  return z.strictObject({
    title: words,
    summary: words,
    outcomes: z.array(z.string().trim()).max(20).optional(),
    whatYouNeed: words,
    authors: words,
    modules: z.strictObject(Object.fromEntries(modules.map(({ id }) => [id, words]))).optional(),
    quiz: quiz ? z.strictObject({ title: words, intro: words }).optional() : z.undefined().optional(),
  });
}

/** `<variant>/quiz.yaml`: the words of all questions, as fields. */
export function quizWordsFrom(
  parsed: unknown,
  questions: readonly Question[],
  file: string,
  fault: Fault,
): Fields | undefined {
  const shapes = questions.map((question) => [question.id, questionWordsSource(question).optional()]);
  const source = z.strictObject(Object.fromEntries(shapes) as Record<string, z.ZodType>);
  const read = source.safeParse(parsed ?? {});
  if (!read.success) return void faultsOf(read.error, file).forEach(fault);
  const asked = Object.entries(read.data).map(([id, each]) => prefixed(id, questionFields(each ?? {})));
  return Object.assign({}, ...asked) as Fields;
}

function said(fields: Record<string, string | undefined>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text)) as Fields;
}

function prefixed(prefix: string, fields: Record<string, string | undefined>): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, value])) as Fields;
}
