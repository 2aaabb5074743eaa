import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AuthoredCards } from '../features/authoring/AuthoredCards.tsx';
import { doneOf } from '../features/authoring/done.ts';
import { NewRoomForm } from '../features/authoring/rooms/NewRoomForm.tsx';
import { createRoom } from '../features/authoring/rooms/rooms.actions.ts';
import { authoredRoomsQuery, roomOrganisationsQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { Empty } from '../shared/components/Empty.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: ReturnType<typeof doneOf>;
}

/** Rooms that the reader may keep, in every state. */
export const authoringRoomsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms',
  staticData: { namespaces: ['roomKeeping', 'authoring'], action: createRoom, cacheSeconds: 0 },
  validateSearch: ({ done }): Search => ({ done: doneOf(done) }),
  loader: ({ context: { queryClient, locale } }) =>
    Promise.all([
      queryClient.ensureQueryData(authoredRoomsQuery(locale)),
      queryClient.ensureQueryData(roomOrganisationsQuery(locale)),
    ]),
  component: RoomsScreen,
});

function RoomsScreen() {
  const { t } = useTranslation(['roomKeeping', 'authoring']);
  const locale = useLocale();
  const to = usePath();
  const { done }: Search = authoringRoomsRoute.useSearch();
  const { authoredRooms: rooms } = useSuspenseQuery(authoredRoomsQuery(locale)).data;
  const { authoredRoomOrganisations: organisations } = useSuspenseQuery(roomOrganisationsQuery(locale)).data;
  const items = rooms.map((room) => ({
    ...room,
    languages: room.variants,
    status: room.status === 'draft' ? 'draft' : 'published',
  }));
  return (
    <Page title={t('title')} lead={t('lead')} isUnlisted>
      {done && <Notice tone="success">{t(`authoring:done.${done}`)}</Notice>}
      <Section title={t('rooms')} id="rooms">
        {items.length ? (
          <AuthoredCards items={items} path={(room) => to('/authoring/rooms/$room', { room })} />
        ) : (
          <Empty title={t('none')} heading="h3" />
        )}
      </Section>
      {organisations.length > 0 && <NewRoomForm organisations={organisations} />}
    </Page>
  );
}
