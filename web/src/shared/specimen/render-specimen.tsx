import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '@inclusive/localisation/locale';
import { allLanguages } from '../../locales/all.ts';
import '../styles/main.css';
import { PageFrame } from '../frame/PageFrame.tsx';
import { PreferencesForm } from '../preferences/PreferencesForm.tsx';
import { htmlAttributes, parsePreferences } from '../preferences/preferences.ts';
import { Page } from '../components/Page.tsx';
import { App } from '../routing/App.tsx';
import { type AppContext, useAppContext } from '../routing/context.ts';
import { Head } from '../routing/head.tsx';
import { FormState } from '../routing/form-state.ts';
import type { AppRouter } from '../routing/create-app-router.ts';
import { Specimen } from './Specimen.tsx';

const root = createRootRoute({ component: SpecimenDocument });
const tree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/$locale/rooms', component: Specimen }),
  createRoute({ getParentRoute: () => root, path: '/$locale/preferences', component: PreferencesPage }),
]);

function PreferencesPage() {
  return (
    <Page title="Lasīšanas iestatījumi">
      <PreferencesForm id="page" />
    </Page>
  );
}

function SpecimenDocument() {
  const { locale, preferences } = useAppContext();
  return (
    <html lang={locale} {...htmlAttributes(preferences)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/assets/style.css" />
        <script type="module" async src="/enhance.js" />
      </head>
      <body>
        <PageFrame>
          <Outlet />
        </PageFrame>
      </body>
    </html>
  );
}

/** The specimen as one HTML document. */
export async function renderSpecimen(pathname: string, cookie: string): Promise<string> {
  const locale = (pathname.split('/')[1] ?? 'en') as Locale;
  const context = {
    api: () => Promise.reject(new Error('the specimen asks for nothing')),
    queryClient: new QueryClient(),
    i18n: allLanguages[locale],
    locale,
    preferences: parsePreferences(cookie),
    hasSession: false,
    publicUrl: 'http://localhost',
    formState: new FormState(undefined),
    head: new Head(),
    keepPrivate: () => {},
  } as unknown as AppContext;
  const router = createRouter({
    routeTree: tree,
    context,
    history: createMemoryHistory({ initialEntries: [pathname] }),
  } as never) as unknown as AppRouter;
  await router.load();
  return `<!DOCTYPE html>${renderToStaticMarkup(<App router={router} context={context} />)}`;
}
