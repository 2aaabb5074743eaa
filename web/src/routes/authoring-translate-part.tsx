import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { translationPartQuery } from '../features/translation/translation.queries.ts';
import { localeRoute } from './root.tsx';

/** For authors: the texts of a part side by side with their source. */
export const authoringTranslatePartRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/courses/$slug/translate/$variant/$part',
  staticData: {
    namespaces: ['translation'],
    interactive: true,
    screenFile: 'authoring-translate-part.screen.tsx',
    cacheSeconds: 0,
  },
  loader: ({ context: { queryClient, locale }, params: { slug, variant, part } }) =>
    queryClient.ensureQueryData(translationPartQuery(locale, slug, variant, part)),
  component: lazyRouteComponent(() => import('./authoring-translate-part.screen.tsx'), 'AuthoringTranslatePartScreen'),
});
