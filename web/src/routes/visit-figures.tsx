import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addQuarters, MOST_QUARTERS, quarterOf, quartersFrom } from '@inclusive/calendar/quarters';
import { wallTime } from '@inclusive/calendar/zones';
import styles from '../features/course-figures/Figures.module.css';
import { FigureTiles } from '../features/course-figures/FigureTiles.tsx';
import { CountTable } from '../features/visit-figures/CountTable.tsx';
import { PeriodForm } from '../features/visit-figures/PeriodForm.tsx';
import { RoomUseTable } from '../features/visit-figures/RoomUseTable.tsx';
import { useFigureNames } from '../features/visit-figures/use-figure-names.ts';
import { type FiguresSearch, visitFiguresQuery } from '../features/visit-figures/visit-figures.queries.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { PrintButton } from '../shared/components/PrintButton.tsx';
import type { VisitFiguresQuery } from '../shared/operations/graphql.ts';
import { queryString } from '../shared/routing/paths.ts';
import { textOf } from '../shared/routing/search.ts';
import { useCurrentPath, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** Latvia and Lithuania keep the same time. */
const ZONE = 'Europe/Riga';

/** For coordinators: how rooms and services are used, in numbers and never by person. */
export const visitFiguresRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits/figures',
  staticData: { namespaces: ['visitFigures', 'counted', 'consultations'], cacheSeconds: 0 },
  validateSearch: ({ organisation, from, to }): FiguresSearch => ({
    organisation: textOf(organisation),
    from: textOf(from),
    to: textOf(to),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, deps }) => {
    await queryClient.ensureQueryData(visitFiguresQuery(locale, deps));
    const present = quarterOf(wallTime(new Date(), ZONE).day);
    return { quarters: quartersFrom(addQuarters(present, 1 - MOST_QUARTERS), present) };
  },
  component: FiguresScreen,
});

type Figures = VisitFiguresQuery['visitFigures'];

function FiguresScreen() {
  const { t } = useTranslation(['visitFigures', 'common']);
  const to = usePath();
  const search: FiguresSearch = visitFiguresRoute.useSearch();
  const { quarters } = visitFiguresRoute.useLoaderData();
  const { visitFigures: figures, diaryOrganisations } = useSuspenseQuery(visitFiguresQuery(useLocale(), search)).data;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ label: t('common:nav.visits'), href: to('/visits') }]}
      actions={<PrintButton />}
      isUnlisted
    >
      <PeriodForm figures={figures} organisations={diaryOrganisations} quarters={quarters} />
      <Totals figures={figures} />
      <p>{t('hiddenNote')}</p>
      <Downloads figures={figures} />
      {figures.tables.map(({ name, rows }) => (
        <Counts key={name} table={name} rows={rows} />
      ))}
      <Section title={t('rooms.title')}>
        <p>{t('rooms.lead')}</p>
        <RoomUseTable rooms={figures.rooms} />
      </Section>
      {figures.waiting.list.length > 0 && <Counts table="waiting" rows={figures.waiting.list} />}
    </Page>
  );
}

function Totals({ figures: { visits, cancelled, waiting, first, last } }: { figures: Figures }) {
  const { t } = useTranslation('visitFigures');
  const { shown, number, quarter } = useFigureNames();
  const days = (value: number | null) => (value === null ? t('tooFew') : t('days', { count: number(value) }));
  const period = first === last ? quarter(first) : `${quarter(first)} – ${quarter(last)}`;
  return (
    <Section title={period} id="period">
      <FigureTiles
        tiles={[
          { label: t('visits'), value: shown(visits) },
          { label: t('cancelled'), value: shown(cancelled) },
          { label: t('ahead'), value: days(waiting.medianDays) },
          { label: t('waited'), value: days(waiting.listMedianDays) },
        ]}
      />
    </Section>
  );
}

function Counts({
  table,
  rows,
}: {
  table: string;
  rows: Figures['tables'][number]['rows'] | Figures['waiting']['list'];
}) {
  const { t } = useTranslation('visitFigures');
  const title = t(`table.${table as 'service'}`);
  return (
    <Section title={title}>
      {rows.length > 0 ? <CountTable table={table} title={title} rows={rows} /> : <p>{t('nothing')}</p>}
    </Section>
  );
}

function Downloads({ figures: { organisationId, first, last } }: { figures: Figures }) {
  const { t } = useTranslation('visitFigures');
  const path = `${useCurrentPath()}.csv${queryString({ organisation: organisationId, from: first, to: last })}`;
  return (
    <p className={styles.downloads} data-print="no">
      <LinkButton variant="secondary" icon="download-simple" href={path} download>
        {t('csv')}
      </LinkButton>
    </p>
  );
}
