import type { Locale } from '@inclusive/localisation/locale';
import { allLanguages } from '../locales/all.ts';
import { createApi } from '../shared/api.ts';
import type { ApiFailure } from '../shared/api-failure.ts';
import { parsePreferences, preferencesCookie } from '../shared/preferences/preferences.ts';
import { createQueryClient } from '../shared/query.ts';
import type { AppContext } from '../shared/routing/context.ts';
import { FormState, type Refusal } from '../shared/routing/form-state.ts';
import { Head } from '../shared/routing/head.ts';
import type { Backend, Settings } from './page-request.ts';

/** A page in the making. */
export interface Draft {
  readonly context: AppContext;
  readonly refusal: Refusal | undefined;
  readonly isPrivate: () => boolean;
}

interface Asked {
  readonly backend: Backend;
  readonly cookies: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

export function draftContext(asked: Asked, settings: Settings, refusal?: Refusal, failure?: ApiFailure): Draft {
  const api = createApi((operation) => asked.backend.graphql(operation));
  let isPrivate = refusal !== undefined;
  const context: AppContext = {
    api,
    queryClient: createQueryClient(api),
    i18n: allLanguages[asked.locale],
    locale: asked.locale,
    preferences: parsePreferences(asked.cookies.get(preferencesCookie)),
    hasSession: settings.sessionCookies.some((name) => asked.cookies.has(name)),
    publicUrl: settings.publicUrl,
    formState: new FormState(refusal),
    failure,
    head: new Head(),
    keepPrivate: () => {
      isPrivate = true;
    },
  };
  return { context, refusal, isPrivate: () => isPrivate };
}
