import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExhibitingPage } from '../features/contests/exhibition/ExhibitingPage.tsx';
import { keepStop } from '../features/contests/exhibition/exhibition.actions.ts';
import { exhibitingQuery, stopRoomsQuery } from '../features/contests/exhibition/exhibition.queries.ts';
import { RemoveStopForm, StopForm } from '../features/contests/exhibition/StopForm.tsx';
import { ApiFailure } from '../shared/api-failure.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** One stop of the exhibition; `new` begins another one. */
export const organiseStopRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/exhibition/stops/$stop',
  staticData: { namespaces: ['exhibiting', 'keepingForms'], action: keepStop, cacheSeconds: 0 },
  loader: async ({ context: { queryClient, locale }, params: { contest, stop } }) => {
    const [{ exhibiting }] = await Promise.all([
      queryClient.ensureQueryData(exhibitingQuery(locale, contest)),
      queryClient.ensureQueryData(stopRoomsQuery(locale)),
    ]);
    if (stop !== 'new' && !exhibiting.stops.some(({ id }) => id === stop)) throw new ApiFailure('NOT_FOUND');
  },
  component: StopScreen,
});

function StopScreen() {
  const { t } = useTranslation('exhibiting');
  const locale = useLocale();
  const { contest: slug, stop: id } = organiseStopRoute.useParams();
  const { exhibiting } = useSuspenseQuery(exhibitingQuery(locale, slug)).data;
  const { rooms } = useSuspenseQuery(stopRoomsQuery(locale)).data;
  const stop = exhibiting.stops.find((each) => each.id === id);
  const options = rooms.nodes.map(({ slug: value, name }) => ({ value, label: name.text, lang: name.locale }));
  return (
    <ExhibitingPage contest={exhibiting} title={stop ? t('stop.change') : t('stop.new')}>
      <StopForm exhibiting={exhibiting} stop={stop} rooms={options} />
      {stop && <RemoveStopForm version={exhibiting.version} />}
    </ExhibitingPage>
  );
}
