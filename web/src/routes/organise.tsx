import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ContestStateTag } from '../features/contests/ContestStateTag.tsx';
import { BeginForm } from '../features/contests/keeping/BeginForm.tsx';
import { beginContest } from '../features/contests/keeping/keeping.actions.ts';
import { organisedContestsQuery } from '../features/contests/keeping/keeping.queries.ts';
import { useStateWords } from '../features/contests/state-words.ts';
import { Card, CardList } from '../shared/components/Card.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import type { OrganisedContestsQuery } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface OrganiseSearch {
  after: string | undefined;
}

/** Contests of one's organisations; the query sends others to sign in, or says that this is not open to them. */
export const organiseRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise',
  staticData: { namespaces: ['organising', 'contest'], action: beginContest, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): OrganiseSearch => ({ after: textOf(search['after']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps }) =>
    queryClient.ensureQueryData(organisedContestsQuery(locale, deps.after)),
  component: OrganiseScreen,
});

function OrganiseScreen() {
  const { t } = useTranslation('organising');
  const to = usePath();
  const { after }: OrganiseSearch = organiseRoute.useSearch();
  const { data } = useSuspenseQuery(organisedContestsQuery(useLocale(), after));
  const { nodes, pageInfo } = data.organisedContests;
  const next = pageInfo.hasNextPage ? to('/organise', undefined, { after: pageInfo.endCursor ?? '' }) : undefined;
  return (
    <Page title={t('title')} lead={t('lead')} isUnlisted>
      {nodes.length ? (
        <CardList>
          {nodes.map((contest) => (
            <OrganisedCard key={contest.slug} contest={contest} />
          ))}
        </CardList>
      ) : (
        <Empty title={t('none')} />
      )}
      <Pagination next={next} />
      <BeginForm data={data} />
    </Page>
  );
}

function OrganisedCard({ contest }: { contest: OrganisedContestsQuery['organisedContests']['nodes'][number] }) {
  const to = usePath();
  const words = useStateWords(contest);
  const { slug, title, state } = contest;
  return (
    <Card
      title={title ? <Localised text={title} /> : slug}
      href={to('/organise/$contest', { contest: slug })}
      meta={<ContestStateTag state={state} />}
    >
      <p>{words}</p>
    </Card>
  );
}
