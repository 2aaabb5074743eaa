import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RoomContent } from '@inclusive/course-content/room';
import { StoryList } from '../features/authoring/rooms/StoryForms.tsx';
import { RoomPage } from '../features/authoring/rooms/RoomPage.tsx';
import { keepStory } from '../features/authoring/rooms/rooms.actions.ts';
import { authoredRoomQuery, roomPicturesQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: string | undefined;
}

export const authoringRoomStoryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms/$room/story',
  staticData: { namespaces: ['roomKeeping', 'authoring', 'places'], action: keepStory, cacheSeconds: 0 },
  validateSearch: ({ done }): Search => ({ done: textOf(done) }),
  loader: async ({ context: { queryClient, locale }, params: { room } }) => {
    const { authoredRoom } = await queryClient.ensureQueryData(authoredRoomQuery(locale, room));
    await queryClient.ensureQueryData(roomPicturesQuery(authoredRoom.organisationId));
  },
  component: StoryScreen,
});

function StoryScreen() {
  const { t } = useTranslation('roomKeeping');
  const { room: slug } = authoringRoomStoryRoute.useParams();
  const { done }: Search = authoringRoomStoryRoute.useSearch();
  const { authoredRoom: room } = useSuspenseQuery(authoredRoomQuery(useLocale(), slug)).data;
  const { courseMedia } = useSuspenseQuery(roomPicturesQuery(room.organisationId)).data;
  const { version, state, content } = room.draft;
  return (
    <RoomPage room={room} title={t('story.title')} lead={t('story.lead')} done={done} isWords>
      <StoryList
        content={content as RoomContent}
        version={version}
        own={room.sourceLocale}
        isLocked={state === 'submitted'}
        pictures={courseMedia.nodes}
      />
    </RoomPage>
  );
}
