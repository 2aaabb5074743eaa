import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ContestStateTag } from '../features/contests/ContestStateTag.tsx';
import { contestsQuery } from '../features/contests/contests.queries.ts';
import { useStateWords } from '../features/contests/state-words.ts';
import { Card, CardList } from '../shared/components/Card.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import type { ContestsQuery } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface ListSearch {
  after: string | undefined;
}

export const contestsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests',
  staticData: { namespaces: ['contest'], cacheSeconds: 60 },
  validateSearch: (search: Record<string, unknown>): ListSearch => ({ after: textOf(search['after']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps }) =>
    queryClient.ensureQueryData(contestsQuery(locale, deps.after)),
  component: ContestsScreen,
});

function ContestsScreen() {
  const { t } = useTranslation('contest');
  const to = usePath();
  const { after }: ListSearch = contestsRoute.useSearch();
  const { nodes, pageInfo } = useSuspenseQuery(contestsQuery(useLocale(), after)).data.contests;
  const next = pageInfo.hasNextPage ? to('/contests', undefined, { after: pageInfo.endCursor ?? '' }) : undefined;
  return (
    <Page title={t('list.title')} lead={t('list.lead')} sash="contests">
      {nodes.length ? (
        <CardList>
          {nodes.map((contest) => (
            <ContestCard key={contest.slug} contest={contest} />
          ))}
        </CardList>
      ) : (
        <Empty title={t('list.none')} />
      )}
      <Pagination next={next} />
    </Page>
  );
}

function ContestCard({ contest }: { contest: ContestsQuery['contests']['nodes'][number] }) {
  const to = usePath();
  const words = useStateWords(contest);
  const { slug, title, summary, state } = contest;
  return (
    <Card
      title={<Localised text={title} />}
      href={to('/contests/$contest', { contest: slug })}
      meta={<ContestStateTag state={state} />}
    >
      {summary && (
        <p>
          <Localised text={summary} />
        </p>
      )}
      <p>{words}</p>
    </Card>
  );
}
