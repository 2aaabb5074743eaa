import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, redirect } from '@tanstack/react-router';
import { bookOrKeep } from '../features/consultations/book-visit.ts';
import {
  chosenTimeQuery,
  heldAnswersQuery,
  nearFreeTimesQuery,
  offerQuery,
} from '../features/consultations/consultations.queries.ts';
import { isMoment } from '../features/consultations/hold-time.ts';
import { VisitForm } from '../features/consultations/VisitForm.tsx';
import { pathTo } from '../shared/routing/paths.ts';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** Who comes, and the last look before it is booked. What is typed here never stands in an address. */
export const bookDetailsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'rooms/$room/book/$service/confirm',
  staticData: { namespaces: ['consultations', 'counted'], action: bookOrKeep, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { at?: string | undefined; hold?: string | undefined } => {
    const at = textOf(search['at']) ?? '';
    return { at: isMoment(at) ? at : undefined, hold: textOf(search['hold']) };
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps: { at, hold } }) => {
    const { queryClient, locale } = context;
    if (!at) throw redirect({ href: pathTo(locale, '/rooms/$room/book/$service', params) });
    const { offer } = await queryClient.ensureQueryData(offerQuery(readerOf(context), params.room, params.service));
    const { chosenTime } = await queryClient.ensureQueryData(chosenTimeQuery(offer.id, at, hold));
    if (hold) await queryClient.ensureQueryData(heldAnswersQuery(hold));
    if (chosenTime.refusal) await queryClient.ensureQueryData(nearFreeTimesQuery(offer.id, at));
  },
  component: BookDetailsScreen,
});

function BookDetailsScreen() {
  const { room, service } = bookDetailsRoute.useParams();
  const { at = '', hold } = bookDetailsRoute.useSearch();
  const { data } = useSuspenseQuery(offerQuery(useReader(), room, service));
  return <VisitForm offer={data.offer} at={at} hold={hold} />;
}
