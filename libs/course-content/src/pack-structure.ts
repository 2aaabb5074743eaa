import { z } from 'zod';
import { locales } from '@inclusive/localisation/locale';
import { levels, minutesOf, type Outline, type OutlineTask } from './outline.ts';
import type { CourseContent } from './completeness.ts';
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
  certificateMonths: z.int().min(1).max(240).optional(),
});

export type PackStructure = Omit<CoursePack, 'texts' | 'media' | 'lessons'>;

/** Reads the parsed `course.yaml`; undefined when it is too broken to go on. */
export function structureOf(parsed: unknown, fault: (fault: PackFault) => void): PackStructure | undefined {
  const read = structure.safeParse(parsed);
  if (!read.success) return void faultsOf(read.error, 'course.yaml').forEach(fault);
  const { modules, quiz: asked, minutes: stated, certificateMonths, ...course } = read.data;
  const questions = asked?.questions.map(questionFrom) ?? [];
  const outline = {
    outcomes: 0,
    modules,
    ...(asked && { quiz: { ...asked, questions: questions.length } }),
    ...(certificateMonths && { certificateMonths }),
  } as Outline;
  if (minutesOf(outline) !== stated) fault({ place: 'course.yaml#minutes', code: 'MINUTES_DIFFER' });
  return { ...course, outline, ...(asked && { quiz: { id: asked.id, questions } }) };
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

/** The practice tasks of these lessons that must be accepted. */
export function requiredTasks(lessons: CourseContent['lessons']): OutlineTask[] {
  return lessons.flatMap(({ id, blocks }) =>
    blocks
      .filter((block) => block.type === 'practice' && block.isRequired)
      .map((block) => ({ lesson: id, block: block.id })),
  );
}
