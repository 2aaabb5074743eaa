import type { Locale } from '@inclusive/localisation/locale';
import { ApiFailure } from '../shared/api-failure.ts';
import type { ActionOutcome, Auth } from '../shared/routing/action.ts';
import type { AppContext } from '../shared/routing/context.ts';
import type { AppRouter } from '../shared/routing/create-app-router.ts';
import { isScreen } from '../shared/routing/page-outcome.ts';
import type { Backend, PageRequest } from './page-request.ts';

interface Posted {
  readonly request: PageRequest;
  readonly backend: Backend;
  readonly locale: Locale;
}

interface Acted {
  readonly outcome: ActionOutcome;
  /** Cookies that better-auth gave on the way. */
  readonly setCookies: readonly string[];
}

/** Runs the action of the screen that the form was posted to. */
export async function runAction(
  router: AppRouter,
  { api, publicUrl }: AppContext,
  { request, backend, locale }: Posted,
): Promise<Acted> {
  const leaf = router.matchRoutes(router.latestLocation).at(-1);
  const action = leaf?.staticData.action;
  if (!leaf || !action || !isScreen({ ...leaf, status: 'success' }))
    throw new ApiFailure('NOT_FOUND', 'no form is here');
  const setCookies: string[] = [];
  const outcome = await action({
    api,
    auth: authOver(backend, setCookies),
    params: leaf.params as Record<string, string>,
    search: leaf.search as Record<string, string | string[]>,
    form: request.form ?? new URLSearchParams(),
    locale,
    publicUrl,
  });
  return { outcome, setCookies };
}

function authOver(backend: Backend, setCookies: string[]): Auth {
  return async (path, body) => {
    const answer = await backend.auth(path, body);
    setCookies.push(...answer.setCookies);
    return { ok: answer.status < 400, status: answer.status, data: answer.body };
  };
}
