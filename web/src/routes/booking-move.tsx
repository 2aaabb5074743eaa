import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, notFound, redirect } from '@tanstack/react-router';
import { addDays, type Day, isDay } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import { moveVisit } from '../features/consultations/change-visit.ts';
import { bookingQuery, freeDaysQuery, freeTimesQuery } from '../features/consultations/consultations.queries.ts';
import { MoveToDay, MoveToTime } from '../features/consultations/MoveVisit.tsx';
import { pathTo } from '../shared/routing/paths.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { UnknownBooking } from './booking.tsx';
import { localeRoute } from './root.tsx';

const DAYS = 60;

/** Another time for a visit: first the day, then the time. */
export const bookingMoveRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'booking/$token/move',
  staticData: { namespaces: ['consultations'], action: moveVisit, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { day?: Day | undefined } => {
    const day = textOf(search['day']) ?? '';
    return { day: isDay(day) ? day : undefined };
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, params: { token }, deps: { day } }) => {
    const { booking } = await queryClient.ensureQueryData(bookingQuery(locale, token));
    if (!booking) throw notFound();
    if (!booking.canBeCancelled) throw redirect({ href: pathTo(locale, '/booking/$token', { token }) });
    const from = wallTime(new Date(), booking.zone).day;
    const to = addDays(from, DAYS);
    if (day) await queryClient.ensureQueryData(freeTimesQuery(booking.offer.id, day, token));
    else await queryClient.ensureQueryData(freeDaysQuery(booking.offer.id, from, to, token));
    return { from, to };
  },
  component: BookingMoveScreen,
  notFoundComponent: UnknownBooking,
});

function BookingMoveScreen() {
  const { token } = bookingMoveRoute.useParams();
  const { day } = bookingMoveRoute.useSearch();
  const { from, to } = bookingMoveRoute.useLoaderData();
  const { booking } = useSuspenseQuery(bookingQuery(useLocale(), token)).data;
  if (!booking) return <UnknownBooking />;
  if (day) return <MoveToTime booking={booking} token={token} day={day} />;
  return <MoveToDay booking={booking} token={token} from={from} to={to} />;
}
