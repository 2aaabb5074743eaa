import type { Place } from '@inclusive/course-content/completeness';
import { COURSE_PART, type DraftParts, QUIZ_PART } from '@inclusive/course-content/draft';
import type { Variant } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import { fieldsOfPart, type PartContent, partKeys } from './translation-fields.ts';
import { sourceOf, stateOf } from '@inclusive/course-content/translation-states';

/** Texts of a variant that nobody has looked at since a machine or a new source made them doubtful. */
export interface Doubts {
  /** Made by a machine, looked at by nobody. */
  machine: Place[];
  /** Made from a source that has changed since. */
  stale: Place[];
}

/** What is doubtful in a draft's variants; the course's own language never is. */
export function doubtsOf(parts: DraftParts, own: Locale): (variant: Variant) => Doubts {
  const named = partKeys(parts.course).map((part) => {
    const content = contentOf(parts, part);
    return { part, content, fields: content ? fieldsOfPart(part, content) : [] };
  });
  return (variant) => {
    const doubts: Doubts = { machine: [], stale: [] };
    const source = sourceOf(variant, own);
    if (!source) return doubts;
    for (const { part, content, fields } of named) {
      if (!content?.basis?.[variant]) continue;
      for (const { name } of fields) {
        const state = stateOf(content, name, variant, source);
        if (state === 'machine' || state === 'stale') doubts[state].push({ part, field: name });
      }
    }
    return doubts;
  };
}

function contentOf({ course, lessons, quiz }: DraftParts, part: string): PartContent | undefined {
  if (part === COURSE_PART) return course;
  return part === QUIZ_PART ? quiz : lessons[part];
}
