import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RoomPage } from '../features/authoring/rooms/RoomPage.tsx';
import { keepWords } from '../features/authoring/rooms/rooms.actions.ts';
import { authoredRoomQuery, roomWordsQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { useRoomFieldWords, useRoomWords, useSectionWords } from '../features/authoring/rooms/use-room-words.ts';
import { useVariantName } from '../features/authoring/use-variant-name.ts';
import { RoomWordsForm } from '../features/translation/RoomWordsForm.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: string | undefined;
}

/** All words of a room in one language, beside those that they are made from. */
export const authoringRoomWordsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms/$room/words/$variant',
  staticData: {
    namespaces: ['roomKeeping', 'authoring', 'translation', 'places'],
    action: keepWords,
    cacheSeconds: 0,
  },
  validateSearch: ({ done }): Search => ({ done: textOf(done) }),
  loader: ({ context: { queryClient, locale }, params: { room, variant } }) =>
    Promise.all([
      queryClient.ensureQueryData(authoredRoomQuery(locale, room)),
      queryClient.ensureQueryData(roomWordsQuery(locale, room, variant)),
    ]),
  component: WordsScreen,
});

function WordsScreen() {
  const { t } = useTranslation('roomKeeping');
  const { t: tTranslation } = useTranslation('translation');
  const to = usePath();
  const locale = useLocale();
  const { room: slug, variant } = authoringRoomWordsRoute.useParams();
  const { done }: Search = authoringRoomWordsRoute.useSearch();
  const { authoredRoom: room } = useSuspenseQuery(authoredRoomQuery(locale, slug)).data;
  const { authoredRoomWords: words } = useSuspenseQuery(roomWordsQuery(locale, slug, variant)).data;
  const name = useVariantName();
  const nameOf = useRoomFieldWords();
  const sectionName = useSectionWords();
  const { refusal } = useRoomWords();
  const lead = words.source ? t('words.from', { source: name(words.source) }) : t('words.own');
  return (
    <RoomPage room={room} title={t('words.title', { variant: name(variant) })} lead={lead} done={done} isWords>
      {words.source && (
        <p>
          <LinkButton
            variant="quiet"
            icon="download-simple"
            href={to('/authoring/rooms/$room/exchange/$variant', { room: slug, variant })}
          >
            {tTranslation('exchange.title', { variant: name(variant) })}
          </LinkButton>
        </p>
      )}
      {room.draft.state === 'editing' && (
        <RoomWordsForm {...{ words, nameOf, sectionName, refusal }} version={room.draft.version} />
      )}
    </RoomPage>
  );
}
