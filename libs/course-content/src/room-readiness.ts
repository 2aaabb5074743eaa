import type { Locale } from '@inclusive/localisation/locale';
import { isNeededInEasy, type RoomContent, type RoomWord, roomWords } from './room.ts';
import { type FieldState, sourceOf, stateOf, textFault } from './translation-states.ts';
import { isEasy, localeOf, type Variant, variants } from './variant.ts';

export interface RoomVariantState {
  variant: Variant;
  total: number;
  done: number;
  missing: string[];
  /** Texts that only a machine has made. */
  machine: string[];
  /** Texts whose source has changed since. */
  stale: string[];
}

export interface RoomReadiness {
  faults: { variant: Variant; field: string; code: string }[];
  variants: RoomVariantState[];
  /** What would be published now; in easy language only beside the standard one. */
  whole: Variant[];
}

/** What is still to be done before a room's words can be published, in each of the variants. */
export function roomReadiness(content: RoomContent, own: Locale): RoomReadiness {
  const fields = roomWords(content);
  const states = variants.map((variant) => variantState(content, fields, variant, own));
  const done = new Set(states.filter(({ missing, machine }) => !missing.length && !machine.length).map(variantName));
  return {
    faults: variants.flatMap((variant) => faultsIn(content, fields, variant)),
    variants: states,
    whole: [...done].filter((variant) => done.has(localeOf(variant))),
  };
}

function variantName({ variant }: RoomVariantState): Variant {
  return variant;
}

function variantState(content: RoomContent, fields: RoomWord[], variant: Variant, own: Locale): RoomVariantState {
  const needed = fields.filter((word) => (isEasy(variant) ? isNeededInEasy(word) : !word.isOptional));
  const textOf = (name: string) => content.words[variant]?.[name]?.trim();
  const missing = needed.filter(({ name }) => !textOf(name)).map(({ name }) => name);
  const inState = (state: FieldState) =>
    fields.filter(({ name }) => roomFieldState(content, name, variant, own) === state).map(({ name }) => name);
  const doubts = { machine: inState('machine'), stale: inState('stale') };
  return { variant, total: needed.length, done: needed.length - missing.length, missing, ...doubts };
}

/** How sure a text fits what it was made from; in the room's own language it fits as it stands. */
export function roomFieldState(content: RoomContent, name: string, variant: Variant, own: Locale): FieldState {
  const source = sourceOf(variant, own);
  if (source) return stateOf(content, name, variant, source);
  return content.words[variant]?.[name]?.trim() ? 'reviewed' : 'missing';
}

function faultsIn({ words }: RoomContent, fields: RoomWord[], variant: Variant): RoomReadiness['faults'] {
  return fields.flatMap((field) => {
    const text = words[variant]?.[field.name] ?? '';
    const code = text && textFault(field, text);
    return code ? [{ variant, field: field.name, code }] : [];
  });
}
