import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayRange } from '@inclusive/calendar/words';
import type { Locale } from '@inclusive/localisation/locale';
import { ExhibitedPhotos } from '../features/contests/exhibition/ExhibitedPhotos.tsx';
import { exhibitionData, placesOf } from '../features/contests/exhibition/exhibition-data.ts';
import styles from '../features/contests/exhibition/Exhibition.module.css';
import { exhibitionQuery, type Exhibition, type Stop } from '../features/contests/exhibition/exhibition.queries.ts';
import { Route, stopName } from '../features/contests/exhibition/Route.tsx';
import { WhereNow } from '../features/contests/exhibition/WhereNow.tsx';
import { isInFrame } from '../features/places/projection.ts';
import { type MapMark, RegionMap } from '../features/places/RoomMap.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { JsonLd } from '../shared/components/JsonLd.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { useAppContext } from '../shared/routing/context.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** Where a contest's photos can be seen: the route, and the photos that travel. */
export const contestExhibitionRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/exhibition',
  staticData: { namespaces: ['exhibition', 'places'], cacheSeconds: 60 },
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    queryClient.ensureQueryData(exhibitionQuery(locale, contest)),
  component: ExhibitionScreen,
});

function ExhibitionScreen() {
  const { t } = useTranslation('exhibition');
  const to = usePath();
  const { publicUrl } = useAppContext();
  const { contest: slug } = contestExhibitionRoute.useParams();
  const { exhibition } = useSuspenseQuery(exhibitionQuery(useLocale(), slug)).data;
  const data = exhibitionData(
    exhibition,
    new URL(to('/contests/$contest/exhibition', { contest: slug }), publicUrl).href,
  );
  const name = exhibition.title.text;
  return (
    <Page
      title={t('title')}
      documentTitle={t('of', { contest: name })}
      lead={t('lead')}
      breadcrumbs={[
        { label: <Localised text={exhibition.title} />, href: to('/contests/$contest', { contest: slug }) },
      ]}
      sash={slug}
    >
      {data && <JsonLd data={data} />}
      <WhereNow stops={exhibition.stops} />
      {exhibition.stops.length > 0 && <Journey exhibition={exhibition} />}
      <Section title={t('photos')} id="photos">
        <ExhibitedPhotos exhibition={exhibition} />
      </Section>
    </Page>
  );
}

function Journey({ exhibition: { contest, stops } }: { exhibition: Exhibition }) {
  const { t } = useTranslation('exhibition');
  const locale = useLocale();
  return (
    <Section title={t('route')} id="route">
      {stops.some(({ isExample }) => isExample) && <p>{t('exampleNote')}</p>}
      <div className={styles.finding}>
        <Route contest={contest} stops={stops} isOnMap={isOnMap} />
        <RegionMap label={t('mapLabel')} marks={marksOf(stops, locale)} />
      </div>
      <p>
        <LinkButton variant="secondary" icon="calendar-blank" href={`/${locale}/contests/${contest}/exhibition.ics`}>
          {t('wholeCalendar')}
        </LinkButton>
      </p>
    </Section>
  );
}

/** The mark of a place leads to the first stay there that is not over. */
function marksOf(stops: readonly Stop[], locale: Locale): MapMark[] {
  return placesOf(stops).map(({ lat, lon, stays }) => {
    const coming = stays.find(({ stop }) => stop.time !== 'past');
    const { stop } = coming ?? stays[0]!;
    const days = stays.map((stay) => dayRange(stay.stop.fromDay, stay.stop.toDay, locale));
    const numbers = stays.map(({ number }) => number);
    const label = `${stopName(stop)}, ${days.join('; ')}`;
    return { lat, lon, numbers, href: `#stop-${stop.id}`, label, status: coming ? 'open' : 'planned' };
  });
}

function isOnMap({ lat, lon }: Stop): boolean {
  return lat !== null && lon !== null && isInFrame({ lat, lon });
}
