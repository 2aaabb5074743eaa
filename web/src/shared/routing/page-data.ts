import type { DehydratedState } from '@tanstack/react-query';
import type { Locale } from '@inclusive/localisation/locale';
import type { Namespace } from '../../locales/namespaces.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { Refusal } from './form-state.ts';

export const pageDataId = 'page-data';
export const screenId = 'screen';

/** What an interactive page hands to the browser besides its HTML. */
export interface PageData {
  readonly locale: Locale;
  readonly namespaces: readonly Namespace[];
  readonly publicUrl: string;
  readonly hasSession: boolean;
  readonly preferences: Preferences;
  readonly refusal?: Refusal | undefined;
  readonly queries: DehydratedState;
}
