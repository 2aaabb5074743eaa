import { createRoute } from '@tanstack/react-router';
import { receiveWalkIn } from '../features/consultations/desk/desk.actions.ts';
import { walkInTimesQuery } from '../features/consultations/desk/desk.queries.ts';
import { pointOf } from '../features/consultations/desk/point-of.ts';
import { NoPoint } from '../features/consultations/desk/NoPoint.tsx';
import { WalkIn } from '../features/consultations/desk/WalkIn.tsx';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** Somebody is here who has not booked. */
export const visitWalkInRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits/walk-in',
  staticData: { namespaces: ['desk', 'consultations'], action: receiveWalkIn, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { room?: string | undefined } => ({
    room: textOf(search['room']),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, deps }) => {
    const room = await pointOf({ queryClient, locale }, deps.room);
    if (room) await queryClient.ensureQueryData(walkInTimesQuery(locale, room));
    return { room };
  },
  component: VisitWalkInScreen,
});

function VisitWalkInScreen() {
  const { room } = visitWalkInRoute.useLoaderData();
  return room ? <WalkIn room={room} /> : <NoPoint />;
}
