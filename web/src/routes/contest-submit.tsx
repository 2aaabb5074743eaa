import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { contestQuery, myEntryQuery, myPhotosQuery } from '../features/contests/contests.queries.ts';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** For people who are signed in: the query of their own photos sends others to sign in, and back. */
export const contestSubmitRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/submit',
  staticData: {
    namespaces: ['submit'],
    interactive: true,
    screenFile: 'contest-submit.screen.tsx',
    cacheSeconds: 0,
  },
  validateSearch: (search) => ({ draft: textOf(search['draft']), fault: textOf(search['fault']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, params: { contest }, deps: { draft } }) =>
    Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(myPhotosQuery(locale, contest)),
      queryClient.ensureQueryData(myEntryQuery(locale, draft ?? '')),
    ]),
  component: lazyRouteComponent(() => import('./contest-submit.screen.tsx'), 'ContestSubmitScreen'),
});
