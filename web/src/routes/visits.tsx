import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays, type Day, isDay } from '@inclusive/calendar/days';
import { dayName } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import { capitalised } from '@inclusive/localisation/languages';
import { visitsQuery } from '../features/consultations/consultations.queries.ts';
import styles from '../features/consultations/DayList.module.css';
import { VisitList } from '../features/consultations/VisitList.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page } from '../shared/components/Page.tsx';
import { PrintButton } from '../shared/components/PrintButton.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** Latvia and Lithuania keep the same time. */
const ZONE = 'Europe/Riga';

/** For those who receive visitors: who comes on a day. */
export const visitsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits',
  staticData: { namespaces: ['consultations'], cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { day?: Day | undefined } => {
    const day = textOf(search['day']) ?? '';
    return { day: isDay(day) ? day : undefined };
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, deps }) => {
    const today = wallTime(new Date(), ZONE).day;
    const day = deps.day ?? today;
    await queryClient.ensureQueryData(visitsQuery(locale, day));
    return { today, day };
  },
  component: VisitsScreen,
});

function VisitsScreen() {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const { day, today } = visitsRoute.useLoaderData();
  const { data } = useSuspenseQuery(visitsQuery(locale, day));
  return (
    <Page title={t('visits.title')} lead={t('visits.lead')} actions={<PrintButton />} isUnlisted>
      <Days day={day} today={today} />
      <section className={styles.part} aria-labelledby="day">
        <h2 id="day">
          {capitalised(dayName(day, locale), locale)}
          {day === today && ` (${t('visits.today').toLocaleLowerCase(locale)})`}
        </h2>
        {data.visits.length > 0 ? <VisitList visits={data.visits} /> : <Empty>{t('visits.none')}</Empty>}
      </section>
    </Page>
  );
}

function Days({ day, today }: { day: Day; today: Day }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  return (
    <nav aria-label={t('visits.days')} className={styles.around} data-print="no">
      <LinkButton variant="secondary" icon="arrow-left" href={to('/visits', {}, { day: before })}>
        {t('time.previous', { day: dayName(before, locale) })}
      </LinkButton>
      <LinkButton variant="secondary" icon="arrow-right" href={to('/visits', {}, { day: after })}>
        {t('time.next', { day: dayName(after, locale) })}
      </LinkButton>
      {day !== today && (
        <LinkButton variant="quiet" href={to('/visits')}>
          {t('visits.today')}
        </LinkButton>
      )}
    </nav>
  );
}
