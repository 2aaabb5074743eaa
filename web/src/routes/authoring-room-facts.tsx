import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FactsForm } from '../features/authoring/rooms/FactsForm.tsx';
import { RoomPage } from '../features/authoring/rooms/RoomPage.tsx';
import { changeFacts } from '../features/authoring/rooms/rooms.actions.ts';
import { authoredRoomQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: string | undefined;
}

export const authoringRoomFactsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms/$room/facts',
  staticData: { namespaces: ['roomKeeping', 'authoring', 'places'], action: changeFacts, cacheSeconds: 0 },
  validateSearch: ({ done }): Search => ({ done: textOf(done) }),
  loader: ({ context: { queryClient, locale }, params: { room } }) =>
    queryClient.ensureQueryData(authoredRoomQuery(locale, room)),
  component: FactsScreen,
});

function FactsScreen() {
  const { t } = useTranslation('roomKeeping');
  const { room: slug } = authoringRoomFactsRoute.useParams();
  const { done }: Search = authoringRoomFactsRoute.useSearch();
  const { authoredRoom: room } = useSuspenseQuery(authoredRoomQuery(useLocale(), slug)).data;
  return (
    <RoomPage room={room} title={t('facts.title')} lead={t('facts.lead')} done={done}>
      <FactsForm room={room} />
    </RoomPage>
  );
}
