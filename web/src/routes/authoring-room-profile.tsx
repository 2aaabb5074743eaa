import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SpanList, UsualForm } from '../features/authoring/rooms/ProfileForms.tsx';
import { draftParts } from '../features/authoring/rooms/draft-parts.ts';
import { RoomPage } from '../features/authoring/rooms/RoomPage.tsx';
import { keepProfile } from '../features/authoring/rooms/rooms.actions.ts';
import { authoredRoomQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: string | undefined;
}

export const authoringRoomProfileRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms/$room/profile',
  staticData: { namespaces: ['roomKeeping', 'authoring', 'places'], action: keepProfile, cacheSeconds: 0 },
  validateSearch: ({ done }): Search => ({ done: textOf(done) }),
  loader: ({ context: { queryClient, locale }, params: { room } }) =>
    queryClient.ensureQueryData(authoredRoomQuery(locale, room)),
  component: ProfileScreen,
});

function ProfileScreen() {
  const { t } = useTranslation('roomKeeping');
  const { room: slug } = authoringRoomProfileRoute.useParams();
  const { done }: Search = authoringRoomProfileRoute.useSearch();
  const { authoredRoom: room } = useSuspenseQuery(authoredRoomQuery(useLocale(), slug)).data;
  const parts = draftParts(room);
  return (
    <RoomPage room={room} title={t('profile.title')} lead={t('profile.lead')} done={done} isWords>
      <UsualForm {...parts} />
      <SpanList {...parts} />
    </RoomPage>
  );
}
