import { createContext } from 'react';
import type { MaterialContent } from '@inclusive/course-content/material';
import type { Variant } from '@inclusive/course-content/variant';
import type { AuthoredMaterialReadinessQuery } from '../../../../shared/operations/graphql.ts';

export type VariantStates = AuthoredMaterialReadinessQuery['authoredMaterialReadiness']['variants'];

/** Whether the original of a text has changed since the text was written. */
export type IsStale = (variant: Variant, name: string, text: string) => boolean;

export const StaleContext = createContext<IsStale>(() => false);

/** What was stale when the editor was opened is so until its text is changed. */
export function staleSince({ words }: MaterialContent, states: VariantStates): IsStale {
  return (variant, name, text) =>
    words[variant]?.[name] === text && states.some((state) => state.variant === variant && state.stale.includes(name));
}
