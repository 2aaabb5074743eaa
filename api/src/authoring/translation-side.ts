import type { DraftCourse } from '@inclusive/course-content/draft';
import { COURSE_PART } from '@inclusive/course-content/draft';
import { isVariant, type Variant } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import { NotFound } from '../shared/failures.ts';
import type { LockedDraft } from './drafts.sql.ts';
import { fieldsOfPart, type PartContent, type PartField } from './translation-fields.ts';
import { type FieldState, fieldsToTranslate, sourceOf, stateOf } from '@inclusive/course-content/translation-states';

/** A course's words in one variant, and the variant that they are made from. */
export interface Side {
  variant: Variant;
  source: Variant;
  /** The reader's. */
  locale: Locale;
}

/** @throws NotFound when there is no such variant */
export function sideOf({ sourceLocale }: LockedDraft, variant: string, locale: Locale): Side {
  if (!isVariant(variant)) throw new NotFound('variant');
  return { variant, source: sourceOf(variant, sourceLocale) ?? variant, locale };
}

export function courseIn(contents: ReadonlyMap<string, unknown>): DraftCourse {
  return contents.get(COURSE_PART) as DraftCourse;
}

/** A part as it is kept, or as an empty one. */
export function contentOf(key: string, content: unknown): PartContent {
  return (content ?? { blocks: [], questions: [], words: {} }) as PartContent;
}

export function statesIn(
  key: string,
  content: PartContent,
  { variant, source }: Side,
): (PartField & { state: FieldState })[] {
  const fields = fieldsToTranslate(fieldsOfPart(key, content), content, source);
  return fields.map((field) => ({ ...field, state: stateOf(content, field.name, variant, source) }));
}
