import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { type Day, isDay } from '@inclusive/calendar/days';
import { markOnDay } from '../features/consultations/desk/desk.actions.ts';
import { deskCallsQuery, deskDayQuery, deskPointsQuery } from '../features/consultations/desk/desk.queries.ts';
import { pointOf } from '../features/consultations/desk/point-of.ts';
import { DeskDay } from '../features/consultations/desk/DeskDay.tsx';
import { NoPoint } from '../features/consultations/desk/NoPoint.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** For those who receive visitors: who comes on a day, and what is free. */
export const visitsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits',
  staticData: { namespaces: ['desk', 'consultations'], action: markOnDay, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { room?: string | undefined; day?: Day | undefined } => {
    const day = textOf(search['day']) ?? '';
    return { room: textOf(search['room']), day: isDay(day) ? day : undefined };
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, deps }) => {
    const room = await pointOf({ queryClient, locale }, deps.room);
    if (room) {
      await Promise.all([
        queryClient.ensureQueryData(deskDayQuery(locale, room, deps.day)),
        queryClient.ensureQueryData(deskCallsQuery(locale, room)),
      ]);
    }
    return { room };
  },
  component: VisitsScreen,
});

function VisitsScreen() {
  const locale = useLocale();
  const { day } = visitsRoute.useSearch();
  const { room } = visitsRoute.useLoaderData();
  const { deskPoints } = useSuspenseQuery(deskPointsQuery(locale)).data;
  return room ? <DeskDay points={deskPoints} room={room} day={day} /> : <NoPoint />;
}
