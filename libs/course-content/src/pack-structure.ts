import { z } from 'zod';
import { locales } from '@inclusive/localisation/locale';
import { circularModules } from '@inclusive/grading/module-order';
import { questionFault } from '@inclusive/grading/question-faults';
import type { Question } from '@inclusive/grading/question';
import { levels, minutesOf, type Outline } from './outline.ts';
import type { CoursePack, PackFault } from './pack.ts';
import { questionFrom, questionSource } from './question-source.ts';
import { audiences, topics } from './vocabulary.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const minutes = z.int().min(1).max(600);

const module = z.strictObject({
  id,
  after: z.array(id).min(1).optional(),
  lessons: z.array(z.strictObject({ id, minutes })).min(1),
});

const quiz = z.strictObject({
  id,
  minutes,
  passPercent: z.int().min(1).max(100),
  attempts: z.int().min(1).max(100).optional(),
  pauseHours: z.int().min(1).max(720).optional(),
  questions: z.array(questionSource).min(1).max(200),
});

/** `course.yaml` of a pack: what a course consists of, without words. */
const structure = z.strictObject({
  slug: id,
  organisation: id,
  sourceLocale: z.enum(locales),
  level: z.enum(levels),
  audiences: z.array(z.enum(audiences)).min(1),
  topics: z.array(z.enum(topics)).min(1),
  minutes: z.int(),
  modules: z.array(module).min(1),
  quiz: quiz.optional(),
});

export type PackStructure = Omit<CoursePack, 'texts' | 'media' | 'lessons'>;

/** Reads the parsed `course.yaml`; undefined when it is too broken to go on. */
export function structureOf(parsed: unknown, fault: (fault: PackFault) => void): PackStructure | undefined {
  const read = structure.safeParse(parsed);
  if (!read.success) return void faultsOf(read.error, 'course.yaml').forEach(fault);
  const { modules, quiz: asked, minutes: stated, ...course } = read.data;
  const questions = asked?.questions.map(questionFrom) ?? [];
  const outline = {
    outcomes: 0,
    modules,
    ...(asked && { quiz: { ...asked, questions: questions.length } }),
  } as Outline;
  if (minutesOf(outline) !== stated) fault({ place: 'course.yaml#minutes', code: 'MINUTES_DIFFER' });
  idsTwice(outline, questions).forEach((each) => fault({ place: `course.yaml#${each}`, code: 'ID_TWICE' }));
  orderFaults(outline).forEach(fault);
  questionFaults(questions).forEach(fault);
  return { ...course, outline, ...(asked && { quiz: { id: asked.id, questions } }) };
}

function idsTwice({ modules, quiz: asked }: Outline, questions: Question[]): string[] {
  const parts = [...modules.flatMap(({ lessons }) => lessons), ...(asked ? [asked] : [])];
  const groups = [modules, parts, questions];
  return groups.flatMap((group) => {
    const ids = group.map((each) => each.id);
    return ids.filter((each, index) => ids.indexOf(each) < index);
  });
}

function orderFaults({ modules }: Outline): PackFault[] {
  const known = new Set(modules.map((each) => each.id));
  const place = (module: string) => `course.yaml#modules.${module}.after`;
  const unknown = modules.filter(({ after = [] }) => after.some((each) => !known.has(each)));
  return [
    ...unknown.map((each) => ({ place: place(each.id), code: 'MODULE_UNKNOWN' })),
    ...circularModules(modules).map((each) => ({ place: place(each), code: 'CIRCULAR_RULE' })),
  ];
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
