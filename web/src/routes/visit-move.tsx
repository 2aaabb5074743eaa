import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, redirect } from '@tanstack/react-router';
import { type Day, isDay } from '@inclusive/calendar/days';
import { moveVisitAtDesk } from '../features/consultations/desk/desk.actions.ts';
import { deskTimesQuery, visitQuery } from '../features/consultations/desk/desk.queries.ts';
import { MoveAtDesk } from '../features/consultations/desk/MoveAtDesk.tsx';
import { pathTo } from '../shared/routing/paths.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** Another time for a visit, by those who receive the visitor. */
export const visitMoveRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits/$visit/move',
  staticData: { namespaces: ['desk', 'consultations'], action: moveVisitAtDesk, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { day?: Day | undefined } => {
    const day = textOf(search['day']) ?? '';
    return { day: isDay(day) ? day : undefined };
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, params: { visit: id }, deps: { day } }) => {
    const { visit } = await queryClient.ensureQueryData(visitQuery(locale, id));
    if (!visit.canBeChanged) throw redirect({ href: pathTo(locale, '/visits/$visit', { visit: id }) });
    await queryClient.ensureQueryData(deskTimesQuery(visit.offerId, day, id));
  },
  component: VisitMoveScreen,
});

function VisitMoveScreen() {
  const { visit: id } = visitMoveRoute.useParams();
  const { day } = visitMoveRoute.useSearch();
  const { visit } = useSuspenseQuery(visitQuery(useLocale(), id)).data;
  return <MoveAtDesk visit={visit} day={day} />;
}
