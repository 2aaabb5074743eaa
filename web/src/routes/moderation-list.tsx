import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listedEntriesQuery, queueOverviewQuery } from '../features/contests/moderation/checking.queries.ts';
import { type EntrySearch, entrySearch } from '../features/contests/moderation/entry-search.ts';
import { EntryFilter } from '../features/contests/moderation/EntryFilter.tsx';
import { EntryList } from '../features/contests/moderation/EntryList.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** Entries of one's contests by how they stand. */
export const moderationListRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'moderation/list',
  staticData: { namespaces: ['checking', 'contests'], cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): EntrySearch => entrySearch(search),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(listedEntriesQuery(locale, deps)),
      queryClient.ensureQueryData(queueOverviewQuery(locale, deps.contest)),
    ]),
  component: EntryListScreen,
});

function EntryListScreen() {
  const { t } = useTranslation(['checking', 'contests']);
  const locale = useLocale();
  const to = usePath();
  const search: EntrySearch = moderationListRoute.useSearch();
  const { nodes, totalCount, pageInfo } = useSuspenseQuery(listedEntriesQuery(locale, search)).data.photoQueue;
  const { photoQueueOverview } = useSuspenseQuery(queueOverviewQuery(locale, search.contest)).data;
  const { after, ...first } = search;
  const page = (cursor?: string) => to('/moderation/list', {}, { ...first, after: cursor });
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      breadcrumbs={[{ label: t('contests:moderation.title'), href: to('/moderation') }]}
      actions={
        <LinkButton variant="secondary" href={to('/moderation')}>
          {t('list.byOne')}
        </LinkButton>
      }
      isUnlisted
    >
      <EntryFilter overview={photoQueueOverview} search={search} />
      <Section title={t('list.found', { count: totalCount })} id="found">
        {nodes.length ? <EntryList entries={nodes} /> : <Empty>{t('list.none')}</Empty>}
      </Section>
      <Pagination
        previous={after && page()}
        next={pageInfo.hasNextPage ? page(pageInfo.endCursor ?? undefined) : undefined}
      />
    </Page>
  );
}
