import { kitKinds, type RoomContent, roomWords } from '@inclusive/course-content/room';
import { emptyProfile, overlapOf, senses, type SensoryProfile } from '@inclusive/course-content/sensory-profile';
import { variants } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'INVALID_TIME');
const level = z.int().min(0).max(4);
const unique = (values: readonly unknown[]) => new Set(values).size === values.length;

const span = z
  .object({
    id,
    sense: z.enum(senses),
    weekdays: z.array(z.int().min(1).max(7)).min(1, 'REQUIRED').max(7).refine(unique, 'INVALID'),
    opens: clock,
    closes: clock.or(z.literal('24:00')),
    level,
  })
  .refine(({ opens, closes }) => opens < closes, { path: ['closes'], message: 'CLOSES_FIRST' });

const profile = z
  .object({
    usual: z.partialRecord(z.enum(senses), level),
    spans: z
      .array(span)
      .max(60)
      .refine((spans) => unique(spans.map((each) => each.id)), 'ID_TWICE'),
  })
  .superRefine((given, context) => {
    const overlap = overlapOf((given as SensoryProfile).spans);
    if (!overlap) return;
    const later = given.spans.findIndex((each) => each.id === overlap[1].id);
    context.addIssue({ code: 'custom', path: ['spans', later, 'opens'], message: 'OVERLAPS' });
  });

const item = z.object({
  id,
  kind: z.enum(kitKinds),
  count: z.int().min(1).max(999).nullable(),
  isLent: z.boolean(),
});

const step = z.object({
  step: id,
  picture: z
    .string()
    .regex(/^[0-9a-f]{64}\.[a-z0-9]{2,5}$/)
    .nullable(),
});

const fieldName = z.string().regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/);

/** What is told of a room as it may be saved: of the right shape, however much of it is still missing. */
export const contentSchema = z
  .object({
    profile,
    kit: z
      .array(item)
      .max(60)
      .refine((items) => unique(items.map((each) => each.id)), 'ID_TWICE'),
    story: z
      .array(step)
      .max(30)
      .refine((steps) => unique(steps.map((each) => each.step)), 'ID_TWICE'),
    words: z.partialRecord(z.enum(variants), z.record(fieldName.max(120), z.string().max(5_000))),
  })
  .transform((given) => onlyKnown(given as RoomContent));

/** Words of what is no longer there go with it; empty ones fall back to another language, and so do not stand at all. */
function onlyKnown(content: RoomContent): RoomContent {
  const known = new Set(roomWords(content).map(({ name }) => name));
  const words = Object.entries(content.words).map(([variant, fields]) => [
    variant,
    Object.fromEntries(Object.entries(fields).filter(([name, text]) => known.has(name) && text.trim())),
  ]);
  return { ...content, words: Object.fromEntries(words) as RoomContent['words'] };
}

export function emptyRoom(own: Locale, name: string): RoomContent {
  return { profile: emptyProfile, kit: [], story: [], words: { [own]: { name } } };
}
