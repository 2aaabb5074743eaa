import { createRoute } from '@tanstack/react-router';
import { roomBoardQuery } from '../features/consultations/desk/desk.queries.ts';
import { RoomBoard } from '../features/consultations/desk/RoomBoard.tsx';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** The board at the door of a room: free or in use, no names. */
export const roomBoardRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'rooms/$room/board',
  staticData: { namespaces: ['desk'] },
  validateSearch: (search: Record<string, unknown>): { display?: '1' | undefined } => ({
    display: textOf(search['display']) ? '1' : undefined,
  }),
  loader: ({ context: { queryClient, locale }, params }) =>
    queryClient.ensureQueryData(roomBoardQuery(locale, params.room)),
  component: RoomBoardScreen,
});

function RoomBoardScreen() {
  const { room } = roomBoardRoute.useParams();
  const { display } = roomBoardRoute.useSearch();
  return <RoomBoard room={room} isDisplay={display !== undefined} />;
}
