import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { type Day, isDay } from '@inclusive/calendar/days';
import { BookAtDesk } from '../features/consultations/desk/BookAtDesk.tsx';
import { bookAtDesk } from '../features/consultations/desk/desk.actions.ts';
import { deskOffersQuery, deskTimesQuery } from '../features/consultations/desk/desk.queries.ts';
import { pointOf } from '../features/consultations/desk/point-of.ts';
import { NoPoint } from '../features/consultations/desk/NoPoint.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Asked {
  room?: string | undefined;
  offer?: string | undefined;
  day?: Day | undefined;
}

/** Booking for a visitor who calls, on one page. */
export const visitNewRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits/new',
  staticData: { namespaces: ['desk', 'consultations'], action: bookAtDesk, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): Asked => {
    const day = textOf(search['day']) ?? '';
    return { room: textOf(search['room']), offer: textOf(search['offer']), day: isDay(day) ? day : undefined };
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, deps }) => {
    const room = await pointOf({ queryClient, locale }, deps.room);
    if (!room) return {};
    const { deskOffers } = await queryClient.ensureQueryData(deskOffersQuery(locale, room));
    const offer = (deskOffers.find(({ id }) => id === deps.offer) ?? deskOffers[0])?.id;
    if (offer) await queryClient.ensureQueryData(deskTimesQuery(offer, deps.day));
    return { room, offer };
  },
  component: VisitNewScreen,
});

function VisitNewScreen() {
  const { room, offer } = visitNewRoute.useLoaderData();
  return room ? <AtPoint room={room} offer={offer} /> : <NoPoint />;
}

function AtPoint({ room, offer }: { room: string; offer: string | undefined }) {
  const { day } = visitNewRoute.useSearch();
  const { deskOffers } = useSuspenseQuery(deskOffersQuery(useLocale(), room)).data;
  return <BookAtDesk room={room} offers={deskOffers} offer={deskOffers.find(({ id }) => id === offer)} day={day} />;
}
