import type { Certainty, FieldState } from '@inclusive/course-content/translation-states';
import { isEasy, localeOf, type Variant } from '@inclusive/course-content/variant';
import type { WordForm } from '@inclusive/course-content/words';
import type { TextKind, UnitState } from '@inclusive/xliff/document';
import type { ReadUnit } from '@inclusive/xliff/read-xliff';

const kinds: Record<WordForm, TextKind> = {
  line: 'plain',
  lines: 'plain',
  text: 'plain',
  rich: 'markdown',
  captions: 'captions',
};

/** How far a translation is, in the words of XLIFF 2. */
export const unitStates: Record<FieldState, UnitState> = {
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
