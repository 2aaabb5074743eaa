import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { contestQuery, myPhotosQuery } from '../features/contests/contests.queries.ts';
import { localeRoute } from './root.tsx';

/** For people who are signed in: the query of their own photos sends others to sign in, and back. */
export const contestSubmitRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/submit',
  staticData: {
    namespaces: ['contests', 'contest', 'uploads', 'releases'],
    interactive: true,
    screenFile: 'contest-submit.screen.tsx',
    cacheSeconds: 0,
  },
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(myPhotosQuery(locale, contest)),
    ]),
  component: lazyRouteComponent(() => import('./contest-submit.screen.tsx'), 'ContestSubmitScreen'),
});
