import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { authoredRoomQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { localeRoute } from './root.tsx';

/** All texts of a room in a file for translators, out and in. */
export const authoringRoomExchangeRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms/$room/exchange/$variant',
  staticData: {
    namespaces: ['translation', 'roomKeeping', 'authoring', 'places'],
    interactive: true,
    screenFile: 'authoring-room-exchange.screen.tsx',
    cacheSeconds: 0,
  },
  loader: ({ context: { queryClient, locale }, params: { room } }) =>
    queryClient.ensureQueryData(authoredRoomQuery(locale, room)),
  component: lazyRouteComponent(() => import('./authoring-room-exchange.screen.tsx'), 'AuthoringRoomExchangeScreen'),
});
