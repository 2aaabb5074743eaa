import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import table from '../shared/components/FigureTable.module.css';
import { courseFiguresLinesQuery } from '../features/course-figures/figures.queries.ts';
import { useFigureWords } from '../features/course-figures/use-figure-words.ts';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import type { CourseFiguresLinesQuery } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** For authors: all courses of their organisations beside each other. */
export const authoringFiguresRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/figures',
  staticData: { namespaces: ['figures'], cacheSeconds: 0 },
  validateSearch: (search) => ({ after: textOf(search['after']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps: { after } }) =>
    queryClient.ensureQueryData(courseFiguresLinesQuery(locale, after)),
  component: AuthoringFiguresScreen,
});

type Line = CourseFiguresLinesQuery['courseFiguresLines']['nodes'][number];

function AuthoringFiguresScreen() {
  const { t } = useTranslation('figures');
  const { after } = authoringFiguresRoute.useSearch();
  const to = usePath();
  const { nodes, pageInfo } = useSuspenseQuery(courseFiguresLinesQuery(useLocale(), after)).data.courseFiguresLines;
  return (
    <Page title={t('all')} lead={t('allLead')} isUnlisted>
      {nodes.length > 0 ? <Lines lines={nodes} /> : <Empty>{t('noCourses')}</Empty>}
      <Pagination
        previous={after && to('/authoring/figures')}
        next={
          pageInfo.hasNextPage ? to('/authoring/figures', {}, { after: pageInfo.endCursor ?? undefined }) : undefined
        }
      />
    </Page>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('figures');
  const { count, hours } = useFigureWords();
  const to = usePath();
  return (
    <div className={table.scrolls} tabIndex={0} role="region" aria-label={t('all')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('course')}</th>
            <th scope="col">{t('begun')}</th>
            <th scope="col">{t('completed')}</th>
            <th scope="col">{t('credited')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ slug, title, begun, completed, creditedMinutes }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={to('/authoring/courses/$slug/figures', { slug })}>
                  <Localised text={title} />
                </a>
              </th>
              <td className={table.number}>{count(begun)}</td>
              <td className={table.number}>{count(completed)}</td>
              <td className={table.number}>{hours(creditedMinutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
