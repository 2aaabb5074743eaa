import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { courseAuthoringQuery, draftPartQuery } from '../features/authoring/authoring.queries.ts';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** One part of a draft: `course`, `quiz`, or a lesson by its id. */
export const authoringEditRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/courses/$slug/edit/$part',
  staticData: {
    namespaces: ['editor', 'courses', 'media'],
    interactive: true,
    screenFile: 'authoring-edit.screen.tsx',
    cacheSeconds: 0,
  },
  validateSearch: (search) => ({ variant: textOf(search['variant']) }),
  loader: ({ context: { queryClient, locale }, params: { slug, part } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...courseAuthoringQuery(locale, slug), staleTime: 0 }),
      queryClient.fetchQuery({ ...draftPartQuery(slug, 'course'), staleTime: 0 }),
      queryClient.fetchQuery({ ...draftPartQuery(slug, part), staleTime: 0 }),
    ]),
  component: lazyRouteComponent(() => import('./authoring-edit.screen.tsx'), 'AuthoringEditScreen'),
});
