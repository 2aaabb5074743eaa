import { z } from 'zod';
import { locales } from '@inclusive/localisation/locale';
import { questionFault } from '@inclusive/grading/question-faults';
import type { Question } from '@inclusive/grading/question';
import { levels, minutesOf, type Outline } from './outline.ts';
import type { CoursePack, PackFault } from './pack.ts';
import { audiences, topics } from './vocabulary.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const minutes = z.int().min(1).max(600);
const asked = { id, options: z.array(id).max(20), correct: z.array(id) };

const question = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('one'), ...asked, correct: z.tuple([id]) }),
  z.strictObject({ type: z.literal('several'), ...asked }),
  z.strictObject({ type: z.literal('true-false'), id, correct: z.tuple([z.boolean()]) }),
]);

/** `course.yaml` of a pack: what a course consists of, without words. */
const structure = z.strictObject({
  slug: id,
  organisation: id,
  sourceLocale: z.enum(locales),
  level: z.enum(levels),
  audiences: z.array(z.enum(audiences)).min(1),
  topics: z.array(z.enum(topics)).min(1),
  minutes: z.int(),
  modules: z.array(z.strictObject({ id, lessons: z.array(z.strictObject({ id, minutes })).min(1) })).min(1),
  quiz: z
    .strictObject({ id, minutes, passPercent: z.int().min(1).max(100), questions: z.array(question).min(1).max(200) })
    .optional(),
});

export type PackStructure = Omit<CoursePack, 'texts' | 'media' | 'lessons'>;

/** Reads the parsed `course.yaml`; undefined when it is too broken to go on. */
export function structureOf(parsed: unknown, fault: (fault: PackFault) => void): PackStructure | undefined {
  const read = structure.safeParse(parsed);
  if (!read.success) return void faultsOf(read.error, 'course.yaml').forEach(fault);
  const { modules, quiz, minutes: stated, ...course } = read.data;
  const questions = quiz?.questions.map(questionOf) ?? [];
  const outline: Outline = { outcomes: 0, modules, ...(quiz && { quiz: { ...quiz, questions: questions.length } }) };
  if (minutesOf(outline) !== stated) fault({ place: 'course.yaml#minutes', code: 'MINUTES_DIFFER' });
  idsTwice(outline, questions).forEach((each) => fault({ place: `course.yaml#${each}`, code: 'ID_TWICE' }));
  questionFaults(questions).forEach(fault);
  return { ...course, outline, ...(quiz && { quiz: { id: quiz.id, questions } }) };
}

function questionOf(read: z.output<typeof question>): Question {
  return read.type === 'several' ? read : ({ ...read, correct: read.correct[0] } as Question);
}

function idsTwice({ modules, quiz }: Outline, questions: Question[]): string[] {
  const parts = [...modules.flatMap(({ lessons }) => lessons), ...(quiz ? [quiz] : [])];
  const groups = [modules, parts, questions];
  return groups.flatMap((group) => {
    const ids = group.map((each) => each.id);
    return ids.filter((each, index) => ids.indexOf(each) < index);
  });
}

function questionFaults(questions: Question[]): PackFault[] {
  return questions.flatMap((each) => {
    const code = questionFault(each);
    return code ? [{ place: `course.yaml#quiz.questions.${each.id}`, code }] : [];
  });
}

export function faultsOf(error: z.ZodError, file: string): PackFault[] {
  return error.issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return { place: `${file}#${[...issue.path, ...keys.slice(0, 1)].join('.')}`, code: codeOf(issue) };
  });
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'FIELD_UNKNOWN';
  if (issue.code === 'too_big') return 'TOO_LONG';
  if (issue.code === 'too_small') return 'MISSING';
  return issue.code === 'invalid_type' && issue.input === undefined ? 'MISSING' : 'INVALID';
}
