import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChangeList } from '../features/contests/keeping/ChangeList.tsx';
import { KeepingPage } from '../features/contests/keeping/KeepingPage.tsx';
import { contestChangesQuery } from '../features/contests/keeping/keeping.queries.ts';
import { Empty } from '../shared/components/Empty.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface HistorySearch {
  after: string | undefined;
}

export const organiseHistoryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/history',
  staticData: { namespaces: ['organising', 'keepingForms'], cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): HistorySearch => ({ after: textOf(search['after']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, params: { contest }, deps }) =>
    queryClient.ensureQueryData(contestChangesQuery(locale, contest, deps.after)),
  component: HistoryScreen,
});

function HistoryScreen() {
  const { t } = useTranslation('keepingForms');
  const to = usePath();
  const { contest: slug } = organiseHistoryRoute.useParams();
  const { after }: HistorySearch = organiseHistoryRoute.useSearch();
  const { organisedContest: contest } = useSuspenseQuery(contestChangesQuery(useLocale(), slug, after)).data;
  const { nodes, pageInfo } = contest.changes;
  const page = (cursor?: string) => to('/organise/$contest/history', { contest: slug }, { after: cursor });
  return (
    <KeepingPage contest={contest} title={t('history.title')} lead={t('history.lead')}>
      {nodes.length ? <ChangeList changes={nodes} /> : <Empty>{t('history.none')}</Empty>}
      <Pagination
        previous={after && page()}
        next={pageInfo.hasNextPage ? page(pageInfo.endCursor ?? undefined) : undefined}
      />
    </KeepingPage>
  );
}
