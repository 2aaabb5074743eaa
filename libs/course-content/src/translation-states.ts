import { createHash } from 'node:crypto';
import { captionsFault } from './captions.ts';
import type { VariantWords } from './draft.ts';
import { isEasy, localeOf, type Variant } from './variant.ts';
import { wordFault, type WordFault } from './word-faults.ts';
import type { WordField } from './words.ts';
import type { Locale } from '@inclusive/localisation/locale';

/** How sure a translation is that fits its source. */
export const certainties = ['machine', 'translated', 'reviewed'] as const;

export type Certainty = (typeof certainties)[number];

/** `stale`: the source has changed since. */
export const fieldStates = ['missing', 'stale', ...certainties] as const;

export type FieldState = (typeof fieldStates)[number];

/** What one translated text was made from: fingerprints of the source and of the text that it holds for. */
export interface Basis {
  source: string;
  text: string;
  state: Certainty;
}

/** By variant, then by field. */
export type Bases = Record<string, Record<string, Basis>>;

/** What translation needs to know of a part's content. */
export interface Worded {
  words: VariantWords;
  basis?: Bases;
}

/** What is wrong with a text as such, whatever its source. */
export function textFault(field: WordField, text: string): WordFault | 'CAPTIONS_INVALID' | undefined {
  const fault = wordFault(field, text);
  if (fault || field.form !== 'captions') return fault;
  return captionsFault(text) && 'CAPTIONS_INVALID';
}

export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** The variant that another one is translated from; undefined for the language that the course is written in. */
export function sourceOf(variant: Variant, own: Locale): Variant | undefined {
  if (isEasy(variant)) return localeOf(variant);
  return variant === own ? undefined : own;
}

export function stateOf({ words, basis }: Worded, field: string, variant: Variant, source: Variant): FieldState {
  const text = words[variant]?.[field] ?? '';
  if (!text.trim()) return 'missing';
  const made = basis?.[variant]?.[field];
  if (made?.text !== fingerprint(text)) return 'translated';
  return made.source === fingerprint(words[source]?.[field] ?? '') ? made.state : 'stale';
}

/** Fields that a translator meets: all that must be there, and what the source has besides. */
export function fieldsToTranslate<F extends WordField>(fields: readonly F[], { words }: Worded, source: Variant): F[] {
  return fields.filter(({ name, isOptional }) => !isOptional || words[source]?.[name]?.trim());
}

export type StateCounts = Record<FieldState, number>;

export function countsOf(states: readonly FieldState[]): StateCounts {
  const none: StateCounts = { missing: 0, stale: 0, machine: 0, translated: 0, reviewed: 0 };
  return states.reduce((counts, state) => ({ ...counts, [state]: counts[state] + 1 }), none);
}

/**
 * The content with a basis for every translation in it. A text that stays keeps its own, so that it shows when its
 * source moves on; a new or changed text is taken for a translation of the source as it is now.
 */
export function withBasis<T extends Worded>(before: Worded | undefined, after: T, own: Locale): T {
  const basis: Bases = {};
  for (const [variant, fields] of Object.entries(after.words)) {
    const source = sourceOf(variant as Variant, own);
    if (!source) continue;
    const texts = Object.entries(fields).filter(([, text]) => text.trim());
    const made = texts.map(([name]) => [name, basisOf(before, after, { name, variant, source })] as const);
    if (made.length) basis[variant] = Object.fromEntries(made);
  }
  return { ...after, basis };
}

interface FieldPlace {
  name: string;
  variant: string;
  source: string;
}

function basisOf(before: Worded | undefined, after: Worded, { name, variant, source }: FieldPlace): Basis {
  const text = after.words[variant]?.[name] ?? '';
  const known = before?.basis?.[variant]?.[name];
  if (known?.text === fingerprint(text)) return known;
  const isSame = before?.words[variant]?.[name] === text;
  const from = (isSame ? before : after).words[source]?.[name] ?? '';
  return { source: fingerprint(from), text: fingerprint(text), state: 'translated' };
}

export interface Translation {
  name: string;
  text: string;
  state: Certainty;
}

/** The content with these texts in a variant, each made from the source as it is now. Empty texts are taken out. */
export function withTranslations<T extends Worded>(
  content: T,
  variant: Variant,
  source: Variant,
  made: readonly Translation[],
): T {
  const words = { ...content.words[variant] };
  const basis = { ...content.basis?.[variant] };
  for (const { name, text, state } of made) {
    delete words[name];
    delete basis[name];
    if (!text.trim()) continue;
    words[name] = text;
    basis[name] = { source: fingerprint(content.words[source]?.[name] ?? ''), text: fingerprint(text), state };
  }
  return {
    ...content,
    words: { ...content.words, [variant]: words },
    basis: { ...content.basis, [variant]: basis },
  };
}
