import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { authoredMaterialQuery, materialReadinessQuery } from '../features/authoring/materials/materials.queries.ts';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

export const authoringMaterialEditRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/materials/$slug/edit',
  staticData: {
    namespaces: ['editor', 'making', 'materials', 'courses', 'media'],
    interactive: true,
    screenFile: 'authoring-material-edit.screen.tsx',
    cacheSeconds: 0,
  },
  validateSearch: (search) => ({ variant: textOf(search['variant']) }),
  loader: async ({ context: { queryClient, locale }, params: { slug } }) => {
    const { authoredMaterial } = await queryClient.fetchQuery({ ...authoredMaterialQuery(locale, slug), staleTime: 0 });
    if (authoredMaterial.draft) await queryClient.fetchQuery({ ...materialReadinessQuery(slug), staleTime: 0 });
  },
  component: lazyRouteComponent(() => import('./authoring-material-edit.screen.tsx'), 'AuthoringMaterialEditScreen'),
});
