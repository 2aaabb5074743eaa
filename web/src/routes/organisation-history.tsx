import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { History } from '../features/organisations/History.tsx';
import { organisationHistoryQuery } from '../features/organisations/organisations.queries.ts';
import { ApiFailure } from '../shared/api-failure.ts';
import { Empty } from '../shared/components/Empty.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** What was done in an organisation; for whoever does not manage it, the page is not there. */
export const organisationHistoryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organisations/$slug/history',
  staticData: { namespaces: ['organisations', 'checking'], cacheSeconds: 0 },
  validateSearch: (search) => ({ after: textOf(search['after']) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => {
    const query = organisationHistoryQuery(context.locale, params.slug, deps.after);
    const { organisation } = await context.queryClient.ensureQueryData(query);
    if (!organisation?.history) throw new ApiFailure('NOT_FOUND');
  },
  component: OrganisationHistoryScreen,
});

function OrganisationHistoryScreen() {
  const { t } = useTranslation('organisations');
  const { slug } = organisationHistoryRoute.useParams();
  const { after } = organisationHistoryRoute.useSearch();
  const { data } = useSuspenseQuery(organisationHistoryQuery(useLocale(), slug, after));
  const to = usePath();
  const { organisation } = data;
  if (!organisation?.history) return null;
  const { nodes, pageInfo } = organisation.history;
  const path = (cursor?: string) => to('/organisations/$slug/history', { slug }, { after: cursor });
  const crumbs = [
    { label: t('title'), href: to('/organisations') },
    { label: organisation.name.text, href: to('/organisations/$slug', { slug }) },
  ];
  return (
    <Page title={t('history.title')} lead={t('history.lead')} breadcrumbs={crumbs} isUnlisted>
      {nodes.length ? <History entries={nodes} /> : <Empty>{t('history.none')}</Empty>}
      <Pagination
        previous={after && path()}
        next={pageInfo.hasNextPage ? path(pageInfo.endCursor ?? undefined) : undefined}
      />
    </Page>
  );
}
