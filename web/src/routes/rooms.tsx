import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { roomFacetsQuery, roomsQuery } from '../features/places/places.queries.ts';
import { QuickFilters } from '../features/places/QuickFilters.tsx';
import { RoomCard } from '../features/places/RoomCard.tsx';
import { RoomMap } from '../features/places/RoomMap.tsx';
import { originOf, roomSearchOf } from '../features/places/room-search.ts';
import { RoomSearchForm } from '../features/places/RoomSearchForm.tsx';
import styles from '../features/places/Rooms.module.css';
import { LinkButton } from '../shared/components/Button.tsx';
import { CardList } from '../shared/components/Card.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const roomsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'rooms',
  staticData: { namespaces: ['places'] },
  validateSearch: roomSearchOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(roomsQuery(locale, deps)),
      queryClient.ensureQueryData(roomFacetsQuery(locale, deps)),
    ]),
  component: RoomsScreen,
});

function RoomsScreen() {
  const { t } = useTranslation('places');
  const to = usePath();
  return (
    <Page title={t('title')} lead={t('lead')} sash="rooms">
      <FoundRooms />
      <p>
        {t('haveCode')} <a href={to('/booking')}>{t('haveCodeLink')}</a>.
      </p>
    </Page>
  );
}

function FoundRooms() {
  const { t } = useTranslation('places');
  const search = roomsRoute.useSearch();
  const locale = useLocale();
  const { data } = useSuspenseQuery(roomsQuery(locale, search));
  const { roomFacets: facets } = useSuspenseQuery(roomFacetsQuery(locale, search)).data;
  const { nodes, totalCount } = data.rooms;
  const from = originOf(search);
  return (
    <>
      <QuickFilters search={search} facets={facets} />
      <div className={styles.finding}>
        <RoomSearchForm search={search} facets={facets} />
        <RoomMap rooms={nodes} from={from} />
      </div>
      {nodes.length > 0 ? (
        <section className={styles.results} aria-labelledby="found">
          <h2 id="found">{t('listTitle')}</h2>
          <p>
            {t('count', { count: totalCount })}. {from && t('nearestFirst')}
          </p>
          <CardList>
            {nodes.map((room, index) => (
              <RoomCard key={room.id} room={room} number={index + 1} />
            ))}
          </CardList>
          <MoreRooms />
        </section>
      ) : (
        <NoRooms />
      )}
    </>
  );
}

function MoreRooms() {
  const to = usePath();
  const search = roomsRoute.useSearch();
  const { data } = useSuspenseQuery(roomsQuery(useLocale(), search));
  const { endCursor, hasNextPage } = data.rooms.pageInfo;
  const { after, ...first } = search;
  return (
    <Pagination
      previous={after && to('/rooms', {}, { ...first })}
      next={hasNextPage && endCursor ? to('/rooms', {}, { ...first, after: endCursor }) : undefined}
    />
  );
}

function NoRooms() {
  const { t } = useTranslation('places');
  const to = usePath();
  return (
    <Empty
      title={t('noneTitle')}
      action={
        <LinkButton href={to('/rooms')} variant="secondary">
          {t('search.all')}
        </LinkButton>
      }
    >
      {t('noneText')}
    </Empty>
  );
}
