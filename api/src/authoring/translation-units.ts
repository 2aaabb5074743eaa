import type { DraftCourse } from '@inclusive/course-content/draft';
import { isEasy, localeOf, type Variant } from '@inclusive/course-content/variant';
import type { WordForm } from '@inclusive/course-content/words';
import type { ReadUnit } from '@inclusive/xliff/read-xliff';
import type { TextKind, TranslationDocument, TranslationUnit, UnitState } from '@inclusive/xliff/document';
import { type PartContent, type PartField, partKeys } from './translation-fields.ts';
import { type Certainty, type FieldState, fingerprint } from '@inclusive/course-content/translation-states';
import { contentOf, courseIn, type Side, statesIn } from './translation-side.ts';

const kinds: Record<WordForm, TextKind> = {
  line: 'plain',
  lines: 'plain',
  text: 'plain',
  rich: 'markdown',
  captions: 'captions',
};

const states: Record<FieldState, UnitState> = {
  missing: 'initial',
  stale: 'initial',
  machine: 'translated',
  translated: 'translated',
  reviewed: 'reviewed',
};

export function kindOf(form: string): TextKind {
  return kinds[form as WordForm];
}

/** The language tag of a variant; `simple` is the registered subtag for easy language. */
export function languageTag(variant: Variant): string {
  return isEasy(variant) ? `${localeOf(variant)}-simple` : variant;
}

/** How sure a text is that comes from a file. Whoever reviewed a machine's words has made them their own. */
export function certaintyOf({ state, isMachine }: Pick<ReadUnit, 'state' | 'isMachine'>): Certainty {
  if (state === 'reviewed' || state === 'final') return 'reviewed';
  return isMachine ? 'machine' : 'translated';
}

/** All texts of a draft that have a source, as they go to a translator; ids are `<part>:<field>`. */
export function documentOf(slug: string, contents: ReadonlyMap<string, unknown>, side: Side): TranslationDocument {
  const course = courseIn(contents);
  const units = partKeys(course).flatMap((key) => unitsOf(key, contentOf(key, contents.get(key)), course, side));
  return {
    original: `courses/${slug}`,
    revision: fingerprint(units.map(({ id, source }) => `${id}=${source}`).join('\n')),
    srcLang: languageTag(side.source),
    trgLang: languageTag(side.variant),
    units,
  };
}

function unitsOf(key: string, content: PartContent, course: DraftCourse, side: Side): TranslationUnit[] {
  const lesson = course.words[side.source]?.[`lesson.${key}.title`];
  return statesIn(key, content, side).flatMap((field) => {
    const { name, form, state } = field;
    const source = content.words[side.source]?.[name] ?? '';
    if (!source.trim()) return [];
    const target = content.words[side.variant]?.[name];
    return {
      id: `${key}:${name}`,
      kind: kindOf(form),
      source,
      ...(target?.trim() && { target }),
      state: states[state],
      ...(state === 'machine' && { isMachine: true }),
      notes: [
        noteOf(key, lesson, field),
        ...(state === 'stale' ? ['The source has changed since this translation.'] : []),
      ],
    };
  });
}

/** For the translator, in English whatever the languages are. */
function noteOf(key: string, lesson: string | undefined, { owner, number, role, item }: PartField): string {
  const part = lesson ? `Lesson “${lesson}”` : key;
  return [part, `${owner} ${number}`, item ? `${role} ${item}` : role].join(' · ');
}
