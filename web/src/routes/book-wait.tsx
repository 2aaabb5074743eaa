import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { wallTime } from '@inclusive/calendar/zones';
import { offerQuery } from '../features/consultations/consultations.queries.ts';
import { joinWaitingList } from '../features/consultations/wait-for-time.ts';
import { WaitForm } from '../features/consultations/WaitForm.tsx';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { localeRoute } from './root.tsx';

/** The waiting list of a service at a room. */
export const bookWaitRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'rooms/$room/book/$service/wait',
  staticData: { namespaces: ['consultations', 'counted', 'waiting'], action: joinWaitingList, cacheSeconds: 0 },
  loader: async ({ context, params: { room, service } }) => {
    const { offer } = await context.queryClient.ensureQueryData(offerQuery(readerOf(context), room, service));
    return { today: wallTime(new Date(), offer.place.zone).day };
  },
  component: BookWaitScreen,
});

function BookWaitScreen() {
  const { room, service } = bookWaitRoute.useParams();
  const { today } = bookWaitRoute.useLoaderData();
  const { data } = useSuspenseQuery(offerQuery(useReader(), room, service));
  return <WaitForm offer={data.offer} today={today} />;
}
