import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isDay, monthOf } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import { refusal } from '../shared/routing/refusal.ts';
import { CloseQuestion } from '../features/authoring/rooms/CloseQuestion.tsx';
import { HolidayForm, HolidayYears } from '../features/authoring/rooms/HolidayForm.tsx';
import { RoomPage } from '../features/authoring/rooms/RoomPage.tsx';
import { closeOnHolidays } from '../features/authoring/rooms/rooms.actions.ts';
import {
  authoredRoomQuery,
  type Days,
  roomHolidaysQuery,
  roomVisitsQuery,
} from '../features/authoring/rooms/rooms.queries.ts';
import { diaryQuery, openingPlanQuery } from '../features/diaries/diaries.queries.ts';
import { keepOpenings } from '../features/diaries/opening.actions.ts';
import { OpeningPlan } from '../features/diaries/OpeningPlan.tsx';
import { VisitsInTheWay } from '../features/diaries/VisitsInTheWay.tsx';
import { AuthoredRoomDocument, AuthoredRoomVisitsDocument } from '../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../shared/routing/action.ts';
import { pathTo } from '../shared/routing/paths.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** Latvia and Lithuania keep the same time. */
const ZONE = 'Europe/Riga';
const YEARS = 3;

interface Search {
  done: string | undefined;
  year: number | undefined;
  /** Days that are to be closed although visits stand on them. */
  closing: Days | undefined;
}

/** Hours of the week and days that differ are kept as in any diary; public holidays of a year at once. */
const keepHours: FormAction = async (request) => {
  const { api, params, form, locale } = request;
  const { room = '' } = params;
  const intent = form.get('intent');
  if (intent === 'holidays') return closeOnHolidays(request);
  const days = daysOf(form.get('firstDay'), form.get('lastDay') || form.get('firstDay'));
  if (intent === 'closeDays' && days && form.get('isSeen') !== 'yes') {
    const { authoredRoomVisits } = await api(AuthoredRoomVisitsDocument, { slug: room, locale, ...days });
    const page = pathTo(locale, '/authoring/rooms/$room/hours', { room }, { ...days });
    if (authoredRoomVisits.length) return redirectTo(`${page}#closing`);
  }
  const { authoredRoom } = await api(AuthoredRoomDocument, { slug: room, locale });
  const result = await keepOpenings(request, authoredRoom.diaryId ?? '');
  if (!result) return faults({ code: 'UNKNOWN' });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/authoring/rooms/$room/hours', { room }, { done: 'saved' }));
};

function daysOf(first: unknown, last: unknown): Days | undefined {
  const [firstDay, lastDay] = [textOf(first) ?? '', textOf(last) ?? ''];
  return isDay(firstDay) && isDay(lastDay) && firstDay <= lastDay ? { firstDay, lastDay } : undefined;
}

export const authoringRoomHoursRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms/$room/hours',
  staticData: {
    namespaces: ['roomKeeping', 'authoring', 'places', 'diaries'],
    action: keepHours,
    cacheSeconds: 0,
  },
  validateSearch: ({ done, year, firstDay, lastDay }): Search => {
    const asked = textOf(year) ?? (typeof year === 'number' ? String(year) : '');
    return {
      done: textOf(done),
      year: /^20\d\d$/.test(asked) ? Number(asked) : undefined,
      closing: daysOf(firstDay, lastDay),
    };
  },
  loaderDeps: ({ search }) => ({ year: search.year, closing: search.closing }),
  loader: async ({ context: { queryClient, locale }, params: { room }, deps: { year, closing } }) => {
    const { diaryId } = (await queryClient.ensureQueryData(authoredRoomQuery(locale, room))).authoredRoom;
    const { day } = wallTime(new Date(), ZONE);
    await Promise.all([
      queryClient.ensureQueryData(diaryQuery(locale, diaryId ?? '', monthOf(day))),
      queryClient.ensureQueryData(openingPlanQuery(locale, diaryId ?? '')),
      year && queryClient.ensureQueryData(roomHolidaysQuery(locale, room, year)),
      closing && queryClient.ensureQueryData(roomVisitsQuery(locale, room, closing)),
    ]);
    return { today: day };
  },
  component: HoursScreen,
});

function HoursScreen() {
  const { t } = useTranslation('roomKeeping');
  const locale = useLocale();
  const { room: slug } = authoringRoomHoursRoute.useParams();
  const { done, year, closing }: Search = authoringRoomHoursRoute.useSearch();
  const { today } = authoringRoomHoursRoute.useLoaderData();
  const { authoredRoom: room } = useSuspenseQuery(authoredRoomQuery(locale, slug)).data;
  const { version } = useSuspenseQuery(openingPlanQuery(locale, room.diaryId ?? '')).data.openingPlan;
  const { diary } = useSuspenseQuery(diaryQuery(locale, room.diaryId ?? '', monthOf(today))).data;
  const first = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, offset) => first + offset);
  return (
    <RoomPage room={room} title={t('hours.title')} lead={t('hours.lead')} done={done}>
      {closing && <Closing slug={slug} days={closing} version={version} />}
      {diary.inTheWay.length > 0 && <VisitsInTheWay visits={diary.inTheWay} />}
      <HolidayYears slug={slug} country={room.country} years={years} />
      {year && <YearHolidays slug={slug} year={year} version={version} />}
      <OpeningPlan diaryId={room.diaryId ?? ''} />
    </RoomPage>
  );
}

function YearHolidays({ slug, year, version }: { slug: string; year: number; version: number }) {
  const { authoredRoomHolidays } = useSuspenseQuery(roomHolidaysQuery(useLocale(), slug, year)).data;
  return <HolidayForm year={year} holidays={authoredRoomHolidays} version={version} />;
}

function Closing({ slug, days, version }: { slug: string; days: Days; version: number }) {
  const { authoredRoomVisits } = useSuspenseQuery(roomVisitsQuery(useLocale(), slug, days)).data;
  return <CloseQuestion days={days} visits={authoredRoomVisits} version={version} />;
}
