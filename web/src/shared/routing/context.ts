import { useRouter } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import type { Locale } from '@inclusive/localisation/locale';
import type { Namespace } from '../../locales/namespaces.ts';
import type { Language } from '../../locales/use-translation.tsx';
import type { Api } from '../api.ts';
import type { ApiFailure } from '../api-failure.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { FormAction } from './action.ts';
import type { FormState } from './form-state.ts';
import type { Head } from './head.ts';

/** What every route's loader gets as `context` and every component by `useAppContext()`. */
export interface AppContext {
  readonly api: Api;
  readonly queryClient: QueryClient;
  readonly i18n: Language;
  readonly locale: Locale;
  readonly preferences: Preferences;
  /** The request carries a session cookie; whether it is still valid only the API knows. */
  readonly hasSession: boolean;
  /** Origin under which readers see the platform. */
  readonly publicUrl: string;
  readonly formState: FormState;
  /** Why there is no page to show; the frame shows this instead of a screen. */
  readonly failure: ApiFailure | undefined;
  readonly head: Head;
  /** Keeps this very page out of every cache, because something in it is made for one reader. */
  readonly keepPrivate: () => void;
  /** In the browser: fetches the texts of the screens that are navigated to. */
  readonly loadTexts?: (names: readonly Namespace[]) => Promise<void>;
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Locale modules that the screen's texts are in, besides `common`. */
    namespaces?: readonly Namespace[];
    /** Hydrated with the client bundle; otherwise the page is HTML, CSS and the enhance script. */
    interactive?: boolean;
    /** File in `src/routes` of a lazy screen, so that it is fetched together with the client bundle. */
    screenFile?: `${string}.screen.tsx`;
    /** Runs when a form is posted to the page's own address. */
    action?: FormAction;
    /** Seconds that an anonymous reader's page may be kept; 0 for never. Default 10. Never past a change of content. */
    cacheSeconds?: number;
  }
}

export function useAppContext(): AppContext {
  return useRouter().options.context as AppContext;
}
