import { createRoute } from '@tanstack/react-router';
import { unblockTime } from '../features/consultations/desk/block.actions.ts';
import { BlockedTime } from '../features/consultations/desk/BlockedTime.tsx';
import { deskBlockQuery } from '../features/consultations/desk/desk.queries.ts';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** Blocked time with the visits in it. */
export const visitBlockedRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits/blocks/$block',
  staticData: { namespaces: ['desk', 'consultations'], action: unblockTime, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { room?: string | undefined } => ({
    room: textOf(search['room']),
  }),
  loader: ({ context: { queryClient, locale }, params }) =>
    queryClient.ensureQueryData(deskBlockQuery(locale, params.block)),
  component: VisitBlockedScreen,
});

function VisitBlockedScreen() {
  const { block } = visitBlockedRoute.useParams();
  const { room } = visitBlockedRoute.useSearch();
  return <BlockedTime id={block} room={room} />;
}
