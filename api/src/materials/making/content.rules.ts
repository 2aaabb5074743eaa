import { z } from 'zod';
import { relationKinds, type MaterialContent } from '@inclusive/course-content/material';
import { materialWords } from '@inclusive/course-content/material-readiness';
import { variants } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';

const storedFile = z.string().regex(/^[0-9a-f]{64}\.[a-z0-9]{2,5}$/);
const names = (most: number) => z.array(z.string().trim().min(1).max(100)).max(most);
const pixels = z.int().min(1).max(100_000);

const file = z.object({
  file: storedFile,
  name: z.string().trim().min(1).max(200),
  bytes: z.int().min(1),
  alternative: z.string().max(20_000),
});

const longest = Math.max(...materialWords.map((word) => word.longest));
const fields = z.partialRecord(z.enum(materialWords.map(({ name }) => name)), z.string().max(longest));
const onlyOnce = (relations: { kind: string; id: string }[]) =>
  new Set(relations.map(({ kind, id }) => `${kind} ${id}`)).size === relations.length;

/** A material as it may be saved: of the right shape, however much of it is still missing. */
const content = z.object({
  kind: z.string().max(40),
  type: z.string().max(40),
  licence: z.string().max(40),
  audiences: names(20),
  topics: names(20),
  authors: names(30),
  year: z.int().min(1500).max(2200).nullable(),
  cover: z.object({ file: storedFile, width: pixels, height: pixels }).nullable(),
  files: z.partialRecord(z.enum(variants), z.array(file).max(10)),
  relations: z
    .array(z.object({ kind: z.enum(relationKinds), id: z.uuid() }))
    .max(40)
    .refine(onlyOnce, 'ID_TWICE'),
  words: z.partialRecord(z.enum(variants), fields),
});

export interface ContentFault {
  field: string;
  code: string;
}

type ReadContent = { content: MaterialContent; faults?: undefined } | { content?: undefined; faults: ContentFault[] };

export function readContent(given: unknown): ReadContent {
  const parsed = content.safeParse(given);
  if (parsed.success) return { content: parsed.data as MaterialContent };
  const faults = parsed.error.issues.slice(0, 20).map(({ path, code, message }) => ({
    field: path.join('.'),
    code: message === 'ID_TWICE' ? message : code === 'too_big' ? 'TOO_LONG' : 'INVALID',
  }));
  return { faults };
}

export function emptyMaterial(sourceLocale: Locale, title: string): MaterialContent {
  return {
    kind: 'page',
    type: 'guide',
    licence: 'CC-BY-4.0',
    audiences: [],
    topics: [],
    authors: [],
    year: null,
    cover: null,
    files: {},
    relations: [],
    words: { [sourceLocale]: { title } },
  };
}

/** Every file that a material shows, each once. */
export function filesOf({ cover, files }: MaterialContent): string[] {
  const named = Object.values(files).flatMap((each) => (each ?? []).map(({ file: stored }) => stored));
  return [...new Set([...(cover ? [cover.file] : []), ...named])];
}
