import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { translationQuery } from '../features/translation/translation.queries.ts';
import { localeRoute } from './root.tsx';

/** For authors: all texts of a course in a file for translators, out and in. */
export const authoringExchangeRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/courses/$slug/exchange/$variant',
  staticData: {
    namespaces: ['translation'],
    interactive: true,
    screenFile: 'authoring-exchange.screen.tsx',
    cacheSeconds: 0,
  },
  loader: ({ context: { queryClient, locale }, params: { slug, variant } }) =>
    queryClient.ensureQueryData(translationQuery(locale, slug, variant)),
  component: lazyRouteComponent(() => import('./authoring-exchange.screen.tsx'), 'AuthoringExchangeScreen'),
});
