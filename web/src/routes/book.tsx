import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BookingSteps } from '../features/consultations/BookingSteps.tsx';
import { roomOffersQuery } from '../features/consultations/consultations.queries.ts';
import { OfferCards } from '../features/consultations/OfferCards.tsx';
import { roomQuery } from '../features/places/places.queries.ts';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { EasySwitch } from '../shared/preferences/EasySwitch.tsx';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const bookRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'rooms/$room/book',
  staticData: { namespaces: ['consultations'] },
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(roomQuery(context.locale, params.room)),
      context.queryClient.ensureQueryData(roomOffersQuery(readerOf(context), params.room)),
    ]),
  component: BookScreen,
});

function BookScreen() {
  const { t } = useTranslation('consultations');
  const { t: tCommon } = useTranslation('common');
  const to = usePath();
  const { room: slug } = bookRoute.useParams();
  const { data: place } = useSuspenseQuery(roomQuery(useLocale(), slug));
  const { data } = useSuspenseQuery(roomOffersQuery(useReader(), slug));
  return (
    <Page
      title={t('service.title')}
      documentTitle={`${t('service.title')} – ${place.room.name.text}`}
      lead={t('service.lead')}
      breadcrumbs={[
        { label: tCommon('nav.rooms'), href: to('/rooms') },
        { label: <Localised text={place.room.name} />, href: to('/rooms/$room', { room: slug }) },
      ]}
    >
      <BookingSteps current={1} room={slug} />
      <EasySwitch languages={data.roomOffers.flatMap(({ easyLanguages }) => easyLanguages)} />
      {data.roomOffers.length > 0 ? (
        <OfferCards room={slug} offers={data.roomOffers} />
      ) : (
        <Empty>{t('service.none')}</Empty>
      )}
    </Page>
  );
}
