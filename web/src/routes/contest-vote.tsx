import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery } from '../features/contests/contests.queries.ts';
import { votePhotosQuery } from '../features/contests/vote/vote.queries.ts';
import { VoteNotice } from '../features/contests/vote/VoteNotice.tsx';
import { VotePhotos } from '../features/contests/vote/VotePhotos.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface VoteSearch {
  seed?: string | undefined;
  after?: string | undefined;
}

const SEED_LENGTH = 8;

/** The photos to vote for, in an order of chance that the address keeps. */
export const contestVoteRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/vote',
  staticData: { namespaces: ['contests', 'vote'], cacheSeconds: 0 },
  validateSearch: ({ seed, after }: Record<string, unknown>): VoteSearch => ({
    seed: textOf(seed),
    after: textOf(after),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, params: { contest: slug }, deps }): Promise<{ seed: string }> => {
    const seed = deps.seed ?? crypto.randomUUID().slice(0, SEED_LENGTH);
    const { contest } = await queryClient.ensureQueryData(contestQuery(locale, slug));
    if (contest.isVoteOpen) {
      await queryClient.ensureQueryData(votePhotosQuery(locale, { contest: slug, seed, after: deps.after }));
    }
    return { seed };
  },
  component: VoteScreen,
});

function VoteScreen() {
  const { t } = useTranslation('vote');
  const to = usePath();
  const { contest: slug } = contestVoteRoute.useParams();
  const { seed } = contestVoteRoute.useLoaderData() as { seed: string };
  const { after }: VoteSearch = contestVoteRoute.useSearch();
  const { contest } = useSuspenseQuery(contestQuery(useLocale(), slug)).data;
  return (
    <Page
      title={t('title')}
      documentTitle={t('of', { contest: contest.title.text })}
      lead={contest.isVoteOpen && t('lead')}
      breadcrumbs={[{ label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) }]}
      isUnlisted
    >
      <VoteNotice contest={contest} />
      {contest.isVoteOpen && <Shuffled contest={slug} seed={seed} after={after} />}
    </Page>
  );
}

function Shuffled(shuffled: { contest: string; seed: string; after: string | undefined }) {
  const { votePhotos } = useSuspenseQuery(votePhotosQuery(useLocale(), shuffled)).data;
  return <VotePhotos page={votePhotos} shuffled={shuffled} />;
}
