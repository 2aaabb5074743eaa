import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RoomPage } from '../features/authoring/rooms/RoomPage.tsx';
import { restoreRoom } from '../features/authoring/rooms/rooms.actions.ts';
import { authoredRoomQuery, roomSavesQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { SaveRows } from '../features/authoring/SaveRows.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: string | undefined;
}

/** Earlier saves of what is told of a room, and the way back to them. */
export const authoringRoomHistoryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms/$room/history',
  staticData: { namespaces: ['roomKeeping', 'authoring'], action: restoreRoom, cacheSeconds: 0 },
  validateSearch: ({ done }): Search => ({ done: textOf(done) }),
  loader: ({ context: { queryClient, locale }, params: { room } }) =>
    Promise.all([
      queryClient.ensureQueryData(authoredRoomQuery(locale, room)),
      queryClient.ensureQueryData(roomSavesQuery(room)),
    ]),
  component: HistoryScreen,
});

function HistoryScreen() {
  const { t } = useTranslation('authoring');
  const { room: slug } = authoringRoomHistoryRoute.useParams();
  const { done }: Search = authoringRoomHistoryRoute.useSearch();
  const { authoredRoom: room } = useSuspenseQuery(authoredRoomQuery(useLocale(), slug)).data;
  const { authoredRoomSaves: saves } = useSuspenseQuery(roomSavesQuery(slug)).data;
  const { version, state } = room.draft;
  return (
    <RoomPage room={room} title={t('history.title')} lead={t('history.lead')} done={done} isWords>
      {saves.length > 0 ? (
        <SaveRows saves={saves} canRestore={version > 0 && state === 'editing'} />
      ) : (
        <p>{t('history.none')}</p>
      )}
    </RoomPage>
  );
}
