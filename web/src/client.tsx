import { hydrate } from '@tanstack/react-query';
import { createBrowserHistory } from '@tanstack/react-router';
import { hydrateRoot } from 'react-dom/client';
import { addNamespaces, loadLanguage } from './locales/load.ts';
import { clientRouteTree } from './router.client.tsx';
import { createApi } from './shared/api.ts';
import { overHttp } from './shared/api-transport.ts';
import { createQueryClient } from './shared/query.ts';
import { App } from './shared/routing/App.tsx';
import type { AppContext } from './shared/routing/context.ts';
import { createAppRouter } from './shared/routing/create-app-router.ts';
import { followLinks } from './shared/routing/follow-links.ts';
import { followNavigation } from './shared/routing/follow-navigation.ts';
import { FormState } from './shared/routing/form-state.ts';
import { Head } from './shared/routing/head.ts';
import { type PageData, pageDataId, screenId } from './shared/routing/page-data.ts';

function takePageData(): PageData | undefined {
  const element = document.getElementById(pageDataId);
  element?.remove();
  return element?.textContent ? (JSON.parse(element.textContent) as PageData) : undefined;
}

async function contextOf({ locale, namespaces, queries, refusal, ...rest }: PageData): Promise<AppContext> {
  const api = createApi(overHttp);
  const queryClient = createQueryClient(api);
  hydrate(queryClient, queries);
  const i18n = await loadLanguage(locale, namespaces);
  return {
    ...rest,
    api,
    queryClient,
    i18n,
    locale,
    formState: new FormState(refusal),
    failure: undefined,
    head: new Head(),
    keepPrivate: () => {},
    loadTexts: (names) => addNamespaces(i18n, names),
  };
}

async function start(data: PageData): Promise<void> {
  const context = await contextOf(data);
  const router = createAppRouter(clientRouteTree, context, createBrowserHistory());
  // Renders without the boundary that only pages without server markup have.
  router.ssr = { manifest: undefined };
  await router.load();
  const screen = document.getElementById(screenId);
  if (screen) hydrateRoot(screen, <App router={router} context={context} />);
  followLinks(router, context.locale);
  followNavigation(router);
}

const data = takePageData();
if (data) await start(data);
