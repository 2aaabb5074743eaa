import type { DraftCourse } from '@inclusive/course-content/draft';
import type { TranslationDocument, TranslationUnit } from '@inclusive/xliff/document';
import { type PartContent, type PartField, partKeys } from './translation-fields.ts';
import { fingerprint } from '@inclusive/course-content/translation-states';
import { kindOf, languageTag, unitStates } from '../shared/translation/units.rules.ts';
import { contentOf, courseIn, type Side, statesIn } from './translation-side.ts';

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
      state: unitStates[state],
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
