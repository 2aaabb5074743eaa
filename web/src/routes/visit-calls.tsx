import { createRoute, notFound } from '@tanstack/react-router';
import { markCalled } from '../features/consultations/desk/block.actions.ts';
import { CallList } from '../features/consultations/desk/CallList.tsx';
import { deskCallsQuery } from '../features/consultations/desk/desk.queries.ts';
import { pointOf } from '../features/consultations/desk/point-of.ts';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** Visitors who have to be called about a change. */
export const visitCallsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits/calls',
  staticData: { namespaces: ['desk', 'consultations'], action: markCalled, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { room?: string | undefined } => ({
    room: textOf(search['room']),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, deps }) => {
    const room = await pointOf({ queryClient, locale }, deps.room);
    if (!room) throw notFound();
    await queryClient.ensureQueryData(deskCallsQuery(locale, room));
    return { room };
  },
  component: VisitCallsScreen,
});

function VisitCallsScreen() {
  const { room } = visitCallsRoute.useLoaderData();
  return <CallList room={room} />;
}
