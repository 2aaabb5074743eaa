import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { photoQueueQuery } from '../features/contests/contests.queries.ts';
import { localeRoute } from './root.tsx';

export const moderationRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'moderation',
  staticData: {
    namespaces: ['contests', 'releases', 'checking'],
    interactive: true,
    screenFile: 'moderation.screen.tsx',
    cacheSeconds: 0,
  },
  loader: ({ context: { queryClient, locale } }) => queryClient.ensureQueryData(photoQueueQuery(locale)),
  component: lazyRouteComponent(() => import('./moderation.screen.tsx'), 'ModerationScreen'),
});
