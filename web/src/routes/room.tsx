import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { roomBooksQuery } from '../features/books/books.queries.ts';
import { RoomBooks } from '../features/books/RoomBooks.tsx';
import { OfferCards } from '../features/consultations/OfferCards.tsx';
import { roomOffersQuery } from '../features/consultations/consultations.queries.ts';
import { roomExhibitionsQuery } from '../features/contests/exhibition/exhibition.queries.ts';
import { RoomExhibitions } from '../features/contests/exhibition/RoomExhibitions.tsx';
import { roomQuery } from '../features/places/places.queries.ts';
import { RoomBody } from '../features/places/RoomBody.tsx';
import { roomData } from '../features/places/room-data.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { JsonLd } from '../shared/components/JsonLd.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { EasySwitch } from '../shared/preferences/EasySwitch.tsx';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { useAppContext } from '../shared/routing/context.ts';
import { usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const roomRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'rooms/$room',
  staticData: { namespaces: ['places', 'consultations', 'books', 'exhibition'] },
  loader: ({ context, params }) => {
    const { queryClient, locale } = context;
    return Promise.all([
      queryClient.ensureQueryData(roomQuery(locale, params.room, readerOf(context).isEasy)),
      queryClient.ensureQueryData(roomOffersQuery(readerOf(context), params.room)),
      queryClient.ensureQueryData(roomBooksQuery(locale, params.room)),
      queryClient.ensureQueryData(roomExhibitionsQuery(locale, params.room)),
    ]);
  },
  component: RoomScreen,
});

function RoomScreen() {
  const { t } = useTranslation('places');
  const to = usePath();
  const { room: slug } = roomRoute.useParams();
  const { publicUrl } = useAppContext();
  const { locale, isEasy } = useReader();
  const { room } = useSuspenseQuery(roomQuery(locale, slug, isEasy)).data;
  const isOpen = room.status === 'open';
  return (
    <Page
      title={room.name.text}
      heading={<Localised text={room.name} />}
      kicker={<Localised text={room.library} />}
      lead={<Localised text={room.summary} />}
      description={room.summary.text}
      breadcrumbs={[{ label: t('title'), href: to('/rooms') }]}
      sash={slug}
      actions={isOpen && <LinkButton href="#book">{t('services.all')}</LinkButton>}
    >
      <JsonLd data={roomData(room, new URL(to('/rooms/$room', { room: slug }), publicUrl).href)} />
      <EasySwitch languages={room.easyLanguages} />
      <RoomExhibitions room={slug} />
      <RoomBody room={room} storyPath={to('/rooms/$room/story', { room: slug })} />
      <RoomBooks room={slug} />
      {isOpen && <Bookable slug={slug} />}
    </Page>
  );
}

function Bookable({ slug }: { slug: string }) {
  const { t } = useTranslation('places');
  const to = usePath();
  const { data } = useSuspenseQuery(roomOffersQuery(useReader(), slug));
  return (
    <Section title={t('services.title')} id="book">
      {data.roomOffers.length > 0 ? (
        <OfferCards room={slug} offers={data.roomOffers} level={3} />
      ) : (
        <p>{t('services.none')}</p>
      )}
      <p>
        {t('haveCode')} <a href={to('/booking')}>{t('haveCodeLink')}</a>.
      </p>
    </Section>
  );
}
