import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, redirect } from '@tanstack/react-router';
import { bookVisit } from '../features/consultations/book-visit.ts';
import { chosenTimeQuery, nearFreeTimesQuery, offerQuery } from '../features/consultations/consultations.queries.ts';
import { VisitForm } from '../features/consultations/VisitForm.tsx';
import { pathTo } from '../shared/routing/paths.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

/** Who comes, and the last look before it is booked. What is typed here never stands in an address. */
export const bookDetailsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'rooms/$room/book/$service/confirm',
  staticData: { namespaces: ['consultations'], action: bookVisit, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { at?: string | undefined } => {
    const at = textOf(search['at']) ?? '';
    return MOMENT.test(at) && !Number.isNaN(Date.parse(at)) ? { at } : { at: undefined };
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, params, deps: { at } }) => {
    if (!at) throw redirect({ href: pathTo(locale, '/rooms/$room/book/$service', params) });
    const { offer } = await queryClient.ensureQueryData(offerQuery(locale, params.room, params.service));
    const { chosenTime } = await queryClient.ensureQueryData(chosenTimeQuery(offer.id, at));
    if (chosenTime.refusal) await queryClient.ensureQueryData(nearFreeTimesQuery(offer.id, at));
  },
  component: BookDetailsScreen,
});

function BookDetailsScreen() {
  const { room, service } = bookDetailsRoute.useParams();
  const { at = '' } = bookDetailsRoute.useSearch();
  const { data } = useSuspenseQuery(offerQuery(useLocale(), room, service));
  return <VisitForm offer={data.offer} at={at} />;
}
