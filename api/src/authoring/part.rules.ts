import { z } from 'zod';
import { COURSE_PART, QUIZ_PART } from '@inclusive/course-content/draft';
import { hasRawHtml } from '@inclusive/course-content/raw-html';
import { variants } from '@inclusive/course-content/variant';

const MOST_CHARACTERS = 200_000;

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const fieldName = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/);
const words = z.partialRecord(z.enum(variants), z.record(fieldName, z.string().max(MOST_CHARACTERS)));
const unique = <T extends { id: string }>(items: T[]) => new Set(items.map((item) => item.id)).size === items.length;
const listed = <S extends z.ZodType<{ id: string }>>(item: S) => z.array(item).max(300).refine(unique, 'ID_TWICE');

const lessonId = id.refine((given) => given !== COURSE_PART && given !== QUIZ_PART);
const minutes = z.int().min(0).max(600);

const course = z.looseObject({
  level: z.string(),
  audiences: z.array(z.string()).max(20),
  topics: z.array(z.string()).max(20),
  outline: z.looseObject({
    outcomes: z.int().min(0).max(20),
    certificateMonths: z.int().min(1).max(600).optional(),
    modules: listed(z.looseObject({ id, lessons: listed(z.looseObject({ id: lessonId, minutes })) })).refine(
      (modules) => unique(modules.flatMap(({ lessons }) => lessons)),
      'ID_TWICE',
    ),
  }),
  words,
});
const stored = z.looseObject({ file: z.string().regex(/^(?:[0-9a-f]{64}\.[a-z0-9]{2,5})?$/) });
const block = z
  .looseObject({ id, type: z.string(), media: stored.optional(), poster: stored.optional() })
  .refine(({ type, media }) => media || !['image', 'video', 'audio', 'file'].includes(type));
const lesson = z.looseObject({ blocks: listed(block), words });
const quiz = z.looseObject({ questions: listed(z.looseObject({ id, type: z.string() })), words });

export interface PartFault {
  field: string;
  code: string;
}

export type ReadPart = { content: object; faults?: undefined } | { content?: undefined; faults: PartFault[] };

/** A part as it may be saved: of the right shape, however much of it is still missing. */
export function readPart(key: string, content: unknown): ReadPart {
  if (!id.safeParse(key).success) return { faults: [{ field: 'key', code: 'INVALID' }] };
  const parsed = schemaOf(key).safeParse(content);
  if (!parsed.success) return { faults: parsed.error.issues.slice(0, 20).map(faultOf) };
  const html = rawHtmlIn(parsed.data.words);
  return html.length ? { faults: html } : { content: parsed.data };
}

function schemaOf(key: string) {
  if (key === COURSE_PART) return course;
  return key === QUIZ_PART ? quiz : lesson;
}

function rawHtmlIn(words: Partial<Record<string, Record<string, string>>>): PartFault[] {
  return Object.entries(words).flatMap(([variant, fields = {}]) =>
    Object.entries(fields)
      .filter(([name, text]) => !name.endsWith('.captions') && hasRawHtml(text))
      .map(([name]) => ({ field: `words.${variant}.${name}`, code: 'RAW_HTML' })),
  );
}

function faultOf(issue: z.core.$ZodIssue): PartFault {
  const field = issue.path.join('.');
  if (issue.message === 'ID_TWICE') return { field, code: 'ID_TWICE' };
  return { field, code: issue.code === 'too_big' ? 'TOO_LONG' : 'INVALID' };
}
