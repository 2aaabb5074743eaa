import { createRoute, notFound } from '@tanstack/react-router';
import { type Day, isDay } from '@inclusive/calendar/days';
import { blockTime } from '../features/consultations/desk/block.actions.ts';
import { BlockForm } from '../features/consultations/desk/BlockForm.tsx';
import { deskDayQuery } from '../features/consultations/desk/desk.queries.ts';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** Time of a person or a space that nobody is to book. */
export const visitBlockRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits/block',
  staticData: { namespaces: ['desk', 'consultations'], action: blockTime, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { room?: string | undefined; day?: Day | undefined } => {
    const day = textOf(search['day']) ?? '';
    return { room: textOf(search['room']), day: isDay(day) ? day : undefined };
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, deps: { room, day } }) => {
    if (!room) throw notFound();
    await queryClient.ensureQueryData(deskDayQuery(locale, room, day));
  },
  component: VisitBlockScreen,
});

function VisitBlockScreen() {
  const { room = '', day } = visitBlockRoute.useSearch();
  return <BlockForm room={room} day={day} />;
}
