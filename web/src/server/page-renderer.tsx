import { createMemoryHistory } from '@tanstack/react-router';
import type { Locale } from '@inclusive/localisation/locale';
import { routeTree } from '../router.tsx';
import { ApiFailure } from '../shared/api-failure.ts';
import { refusalOf } from '../shared/routing/action.ts';
import { createAppRouter, type AppRouter } from '../shared/routing/create-app-router.ts';
import type { Refusal } from '../shared/routing/form-state.ts';
import { personQuery } from '../shared/person/person.ts';
import { isScreen, statusOf, statusOfMatches } from '../shared/routing/page-outcome.ts';
import { pathTo } from '../shared/routing/paths.ts';
import { runAction } from './actions.ts';
import type { Assets } from './assets.ts';
import { draftContext, type Draft } from './draft-context.ts';
import { lastResort } from './last-resort.ts';
import { type Backend, type PageAnswer, type PageRequest, redirection, type Settings } from './page-request.ts';
import { toHtml } from './to-html.tsx';

const DEFAULT_CACHE_SECONDS = 10;

interface Asked {
  readonly request: PageRequest;
  readonly backend: Backend;
  readonly cookies: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

/** Turns one request into one answer: runs the posted form's action, the routes' loaders, then React. */
export class PageRenderer {
  private readonly assets: Assets;
  private readonly settings: Settings;

  constructor(assets: Assets, settings: Settings) {
    this.assets = assets;
    this.settings = settings;
  }

  async answer(asked: Asked): Promise<PageAnswer> {
    try {
      if (asked.request.failure) throw new ApiFailure(asked.request.failure);
      return asked.request.method === 'POST' ? await this.act(asked) : await this.render(asked, asked.request.url);
    } catch (error) {
      return this.fail(asked, error);
    }
  }

  async notFound(asked: Asked): Promise<PageAnswer> {
    return this.fail(asked, new ApiFailure('NOT_FOUND'));
  }

  private async act(asked: Asked): Promise<PageAnswer> {
    const draft = this.draft(asked);
    const { outcome, setCookies } = await runAction(this.router(draft, asked.request.url), draft.context, asked);
    if (outcome.kind === 'redirect')
      return redirection(303, outcome.path, [...setCookies, ...(outcome.setCookies ?? [])]);
    const refusal = refusalOf(outcome, asked.request.form ?? new URLSearchParams());
    const page = await this.render(asked, asked.request.url, refusal);
    const status = page.status === 200 && !refusal.isDone ? 422 : page.status;
    return { ...page, status, setCookies };
  }

  private async render(asked: Asked, href: string, refusal?: Refusal): Promise<PageAnswer> {
    const draft = this.draft(asked, refusal);
    const router = this.router(draft, href);
    await router.load();
    const redirect = redirectOf(router);
    if (redirect) return redirection(302, redirect);
    const { matches } = router.state;
    const failed = matches.find(({ status }) => status === 'error');
    if (failed) throw failed.error;
    return this.page(draft, router, statusOfMatches(matches));
  }

  /** The page of a failure; the unexpected ones go to the log, under the id that the page shows. */
  private async fail(asked: Asked, error: unknown): Promise<PageAnswer> {
    if (statusOf(error) === 401) {
      return redirection(302, pathTo(asked.locale, '/sign-in', undefined, { return: asked.request.url }));
    }
    const failure = this.known(error);
    try {
      const here = await this.failurePage(asked, failure, asked.request.url);
      return (
        here ?? (await this.failurePage(asked, failure, `/${asked.locale}`)) ?? lastResort(asked.locale, failure.id)
      );
    } catch (second) {
      return lastResort(asked.locale, this.settings.report(second));
    }
  }

  /** Undefined where the address belongs to no language or has another form. */
  private async failurePage(asked: Asked, failure: ApiFailure, href: string): Promise<PageAnswer | undefined> {
    const draft = this.draft(asked, undefined, failure);
    const router = this.router(draft, href);
    await router.load();
    const isHere = router.state.matches[1]?.params.locale === asked.locale && !redirectOf(router);
    if (!isHere) return undefined;
    const page = this.page(draft, router, statusOf(failure));
    const wait = failure.retryAfterSeconds;
    return wait ? { ...page, headers: { ...page.headers, 'retry-after': String(wait) } } : page;
  }

  private known(error: unknown): ApiFailure {
    const isKnown = error instanceof ApiFailure && (error.code !== 'INTERNAL' || error.id !== undefined);
    return isKnown ? error : new ApiFailure('INTERNAL', 'unexpected', { id: this.settings.report(error) });
  }

  private page(draft: Draft, router: AppRouter, status: number): PageAnswer {
    const leaf = router.state.matches.at(-1);
    const isFound = isScreen(leaf) && status < 400;
    const staticData = (isFound && leaf?.staticData) || {};
    const body = toHtml(router, draft, staticData, this.assets, isFound);
    const isShared = status === 200 && !draft.isPrivate() && !draft.context.hasSession;
    return {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', ...readerOf(draft) },
      setCookies: [],
      body,
      cacheSeconds: isShared ? (staticData.cacheSeconds ?? DEFAULT_CACHE_SECONDS) : 0,
    };
  }

  private draft(asked: Asked, refusal?: Refusal, failure?: ApiFailure): Draft {
    return draftContext(asked, this.settings, refusal, failure);
  }

  private router(draft: Draft, href: string): AppRouter {
    return createAppRouter(routeTree, draft.context, createMemoryHistory({ initialEntries: [href] }));
  }
}

/** Tells the service worker whose page this is, by an opaque mark of the account. */
function readerOf({ context }: Draft): Record<string, string> {
  const person = context.hasSession ? context.queryClient.getQueryData(personQuery.queryKey)?.me : undefined;
  return person ? { 'x-reader': person.id } : {};
}

function redirectOf(router: AppRouter): string | undefined {
  const result = (router as { _serverResult?: { type: string; redirect?: Response } })._serverResult;
  return result?.type === 'redirect' ? (result.redirect?.headers.get('location') ?? undefined) : undefined;
}
