import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KitList } from '../features/authoring/rooms/KitForms.tsx';
import { draftParts } from '../features/authoring/rooms/draft-parts.ts';
import { RoomPage } from '../features/authoring/rooms/RoomPage.tsx';
import { keepKit } from '../features/authoring/rooms/rooms.actions.ts';
import { authoredRoomQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: string | undefined;
}

export const authoringRoomKitRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms/$room/kit',
  staticData: { namespaces: ['roomKeeping', 'authoring', 'places'], action: keepKit, cacheSeconds: 0 },
  validateSearch: ({ done }): Search => ({ done: textOf(done) }),
  loader: ({ context: { queryClient, locale }, params: { room } }) =>
    queryClient.ensureQueryData(authoredRoomQuery(locale, room)),
  component: KitScreen,
});

function KitScreen() {
  const { t } = useTranslation('roomKeeping');
  const { room: slug } = authoringRoomKitRoute.useParams();
  const { done }: Search = authoringRoomKitRoute.useSearch();
  const { authoredRoom: room } = useSuspenseQuery(authoredRoomQuery(useLocale(), slug)).data;
  const parts = draftParts(room);
  return (
    <RoomPage room={room} title={t('kit.title')} lead={t('kit.lead')} done={done} isWords>
      <KitList {...parts} />
    </RoomPage>
  );
}
