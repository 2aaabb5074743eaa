import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { type Day, firstDayOf, isDay, isMonth, lastDayOf, type Month, monthOf } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import {
  daysAroundQuery,
  freeDaysQuery,
  freeTimesQuery,
  holdQuery,
  nextFreeTimeQuery,
  offerQuery,
} from '../features/consultations/consultations.queries.ts';
import { holdTime } from '../features/consultations/hold-time.ts';
import { ChooseDay } from '../features/consultations/ChooseDay.tsx';
import { ChooseTime } from '../features/consultations/ChooseTime.tsx';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

interface Search {
  month?: Month | undefined;
  day?: Day | undefined;
  hold?: string | undefined;
}

/** One question a page: first the day, then the time. */
export const bookTimeRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'rooms/$room/book/$service',
  staticData: { namespaces: ['consultations'], action: holdTime },
  validateSearch: (search: Record<string, unknown>): Search => {
    const [month = '', day = ''] = [textOf(search['month']), textOf(search['day'])];
    const hold = textOf(search['hold']);
    if (isDay(day)) return { day, month: undefined, hold };
    return { day: undefined, month: isMonth(month) ? month : undefined, hold };
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps: { day, month, hold } }) => {
    const { queryClient } = context;
    const { offer } = await queryClient.ensureQueryData(offerQuery(readerOf(context), params.room, params.service));
    if (hold) await queryClient.ensureQueryData(holdQuery(hold));
    const today = wallTime(new Date(), offer.place.zone).day;
    if (day) {
      await Promise.all([
        queryClient.ensureQueryData(freeTimesQuery(offer.id, day, hold)),
        queryClient.ensureQueryData(daysAroundQuery(offer.id, day, hold)),
      ]);
      return { today, month: monthOf(day) };
    }
    const { nextFreeTime } = await queryClient.ensureQueryData(nextFreeTimeQuery(offer.id, today));
    const shown = month ?? monthOf(nextFreeTime?.day ?? today);
    await queryClient.ensureQueryData(freeDaysQuery(offer.id, firstDayOf(shown), lastDayOf(shown), hold));
    return { today, month: shown };
  },
  component: BookTimeScreen,
});

function BookTimeScreen() {
  const { room, service } = bookTimeRoute.useParams();
  const { day, hold } = bookTimeRoute.useSearch();
  const { today, month } = bookTimeRoute.useLoaderData();
  const { data } = useSuspenseQuery(offerQuery(useReader(), room, service));
  return day ? (
    <ChooseTime offer={data.offer} day={day} hold={hold} />
  ) : (
    <ChooseDay offer={data.offer} month={month} today={today} hold={hold} />
  );
}
