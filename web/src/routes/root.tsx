import { useQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, useRouterState } from '@tanstack/react-router';
import { localeNames } from '@inclusive/localisation/locale';
import { PageFrame } from '../shared/frame/PageFrame.tsx';
import { personQuery } from '../shared/person/person.ts';
import { htmlAttributes } from '../shared/preferences/preferences.ts';
import { type AppContext, useAppContext } from '../shared/routing/context.ts';
import { isScreen } from '../shared/routing/page-outcome.ts';
import { useAlternates } from '../shared/routing/use-page.ts';
import '../shared/styles/main.css';
import { NotFoundScreen } from '../shared/routing/FailureScreen.tsx';

export const rootRoute = createRootRouteWithContext<AppContext>()({
  loader: ({ context }) => loadPerson(context),
  component: Document,
  notFoundComponent: NotFoundScreen,
});

/** Holds every screen: `/lv/…`, `/lt/…`, `/en/…`. */
export const localeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$locale',
  beforeLoad: ({ context, matches }) => {
    if (context.failure) throw context.failure;
    return context.loadTexts?.(matches.flatMap(({ staticData }) => staticData.namespaces ?? []));
  },
  notFoundComponent: NotFoundScreen,
});

/** The frame does without the person where the API cannot tell; the screen itself then says what is wrong. */
async function loadPerson({ hasSession, queryClient }: AppContext): Promise<void> {
  if (hasSession) await queryClient.prefetchQuery(personQuery);
}

function Document() {
  const { locale, preferences, assets, hasSession } = useAppContext();
  const { data: person } = useQuery({ ...personQuery, enabled: hasSession });
  return (
    <html lang={locale} dir="ltr" {...htmlAttributes(preferences)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {assets.fonts.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.modulePreloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
        <LanguageLinks />
      </head>
      <body>
        <PageFrame person={person?.me ?? undefined}>
          <Outlet />
        </PageFrame>
      </body>
    </html>
  );
}

function LanguageLinks() {
  const { publicUrl } = useAppContext();
  const alternates = useAlternates();
  const isFound = useRouterState({ select: ({ matches }) => isScreen(matches.at(-1)) });
  const current = alternates.find(({ isCurrent }) => isCurrent);
  if (!isFound || !current) return null;
  return (
    <>
      <link rel="canonical" href={publicUrl + withoutQuery(current.href)} />
      {alternates.map(({ locale, href }) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={publicUrl + href} title={localeNames[locale]} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={publicUrl + unprefixed(current.href)} />
    </>
  );
}

function withoutQuery(href: string): string {
  return href.split('?', 1)[0] ?? href;
}

/** The address that sends each reader to their own language. */
function unprefixed(href: string): string {
  return href.replace(/^\/[a-z]{2}(?=\/|\?|$)/, '') || '/';
}
