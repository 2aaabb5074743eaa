import { createRoute } from '@tanstack/react-router';
import { moveVisits } from '../features/consultations/desk/block.actions.ts';
import { deskMovesQuery } from '../features/consultations/desk/desk.queries.ts';
import { MoveMany } from '../features/consultations/desk/MoveMany.tsx';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

interface Asked {
  room?: string | undefined;
  /** How many were moved just now. */
  moved?: string | undefined;
}

/** Other times for all visits that stand in blocked time. */
export const visitBlockedMoveRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits/blocks/$block/move',
  staticData: { namespaces: ['desk', 'consultations'], action: moveVisits, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): Asked => {
    const moved = textOf(search['moved']) ?? '';
    return { room: textOf(search['room']), moved: /^\d{1,3}$/.test(moved) ? moved : undefined };
  },
  loader: ({ context: { queryClient, locale }, params }) =>
    queryClient.ensureQueryData(deskMovesQuery(locale, params.block)),
  component: VisitBlockedMoveScreen,
});

function VisitBlockedMoveScreen() {
  const { block } = visitBlockedMoveRoute.useParams();
  const { room, moved } = visitBlockedMoveRoute.useSearch();
  return <MoveMany block={block} room={room} moved={moved === undefined ? undefined : Number(moved)} />;
}
