import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addMonths, isMonth, type Month, monthOf } from '@inclusive/calendar/days';
import { monthName } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import { capitalised } from '@inclusive/localisation/languages';
import { keepDiary } from '../features/diaries/diaries.actions.ts';
import styles from '../features/diaries/Diaries.module.css';
import { CalendarSubscription } from '../features/diaries/CalendarSubscription.tsx';
import { calendarSubscriptionQuery, diaryQuery, openingPlanQuery } from '../features/diaries/diaries.queries.ts';
import { MonthTable } from '../features/diaries/MonthTable.tsx';
import { OpeningPlan } from '../features/diaries/OpeningPlan.tsx';
import { useDiaryWords } from '../features/diaries/use-diary-words.ts';
import { VisitsInTheWay } from '../features/diaries/VisitsInTheWay.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import type { DiaryQuery } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** Latvia and Lithuania keep the same time. */
const ZONE = 'Europe/Riga';

interface DiarySearch {
  month: Month | undefined;
  done: string | undefined;
}

/** Hours and days off of a person, an interpreter, a room or a space, and the month that results. */
export const diaryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'diaries/$diary',
  staticData: { namespaces: ['diaries'], action: keepDiary, cacheSeconds: 0 },
  validateSearch: ({ month, done }): DiarySearch => {
    const asked = textOf(month) ?? '';
    return { month: isMonth(asked) ? asked : undefined, done: textOf(done) };
  },
  loaderDeps: ({ search }) => ({ month: search.month }),
  loader: async ({ context: { queryClient, locale }, params, deps }) => {
    const month = deps.month ?? monthOf(wallTime(new Date(), ZONE).day);
    await Promise.all([
      queryClient.ensureQueryData(diaryQuery(locale, params.diary, month)),
      queryClient.ensureQueryData(openingPlanQuery(locale, params.diary)),
      queryClient.ensureQueryData(calendarSubscriptionQuery(params.diary)),
    ]);
    return { month };
  },
  component: DiaryScreen,
});

function DiaryScreen() {
  const { t } = useTranslation('diaries');
  const to = usePath();
  const words = useDiaryWords();
  const { month } = diaryRoute.useLoaderData();
  const search: DiarySearch = diaryRoute.useSearch();
  const { diary, diaryMonth } = useSuspenseQuery(diaryQuery(useLocale(), diaryRoute.useParams().diary, month)).data;
  const done = words.done(search.done);
  const name = diary.name ?? undefined;
  return (
    <Page
      title={name?.text ?? words.kind(diary.kind)}
      heading={name && <Localised text={name} />}
      kicker={words.kind(diary.kind)}
      lead={<Localised text={diary.role ?? diary.room} />}
      breadcrumbs={[{ label: t('title'), href: to('/diaries') }]}
      actions={<DetailsLink diary={diary} />}
      isUnlisted
    >
      {done && (
        <Notice tone="success">
          <p>{done}</p>
        </Notice>
      )}
      {diary.inTheWay.length > 0 && <VisitsInTheWay visits={diary.inTheWay} />}
      <MonthSection diary={diary.id} month={month} days={diaryMonth} />
      <OpeningPlan diaryId={diary.id} points={diary.points} />
      {diary.isOwn && <CalendarSubscription diaryId={diary.id} />}
      {diary.services.length > 0 && <Services services={diary.services} />}
    </Page>
  );
}

function DetailsLink({ diary: { id, kind, mayManage, isOwn } }: { diary: DiaryQuery['diary'] }) {
  const { t } = useTranslation('diaries');
  const to = usePath();
  if (!(mayManage || isOwn) || kind === 'room') return null;
  return (
    <LinkButton variant="secondary" icon="pencil-simple" href={to('/diaries/$diary/details', { diary: id })}>
      {t('details.title')}
    </LinkButton>
  );
}

interface MonthSectionProps {
  diary: string;
  month: Month;
  days: DiaryQuery['diaryMonth'];
}

function MonthSection({ diary, month, days }: MonthSectionProps) {
  const { t } = useTranslation('diaries');
  const locale = useLocale();
  const to = usePath();
  const nameOf = (each: Month) => capitalised(monthName(each, locale), locale);
  const link = (each: Month) => `${to('/diaries/$diary', { diary }, { month: each })}#month`;
  return (
    <Section title={nameOf(month)} id="month">
      <nav aria-label={t('month.around')} className={styles.around} data-print="no">
        <LinkButton variant="secondary" icon="arrow-left" href={link(addMonths(month, -1))}>
          {nameOf(addMonths(month, -1))}
        </LinkButton>
        <LinkButton variant="secondary" icon="arrow-right" href={link(addMonths(month, 1))}>
          {nameOf(addMonths(month, 1))}
        </LinkButton>
      </nav>
      <MonthTable days={days} />
    </Section>
  );
}

function Services({ services }: { services: DiaryQuery['diary']['services'] }) {
  const { t } = useTranslation('diaries');
  return (
    <Section title={t('services')} id="services">
      <ul>
        {services.map(({ id, title, room }) => (
          <li key={`${id} ${room?.text}`}>
            <Localised text={title} /> · <Localised text={room} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
