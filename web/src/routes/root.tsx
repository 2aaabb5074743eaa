import { createRootRouteWithContext, createRoute, Match, useRouterState } from '@tanstack/react-router';
import { personQuery } from '../shared/person/person.ts';
import type { AppContext } from '../shared/routing/context.ts';
import { NotFoundScreen } from '../shared/routing/FailureScreen.tsx';

export const rootRoute = createRootRouteWithContext<AppContext>()({
  loader: ({ context }) => loadPerson(context),
  component: ScreenRoot,
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

/** No Outlet, because the root's one puts everything into a boundary that would hide what goes wrong on the server. */
function ScreenRoot() {
  const routeId = useRouterState({ select: ({ matches }): string | undefined => matches[1]?.routeId });
  return routeId ? <Match routeId={routeId} /> : <NotFoundScreen />;
}
