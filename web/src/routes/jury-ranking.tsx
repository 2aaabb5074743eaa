import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rankFinalists } from '../features/contests/jury/jury.actions.ts';
import { juryBallotQuery } from '../features/contests/jury/jury.queries.ts';
import { RankForm } from '../features/contests/jury/RankForm.tsx';
import { SeatState } from '../features/contests/jury/SeatCard.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: 'kept' | 'handedIn' | undefined;
  at: number | undefined;
}

/** The finalists in the juror's own order. */
export const juryRankingRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'jury/$contest/ranking',
  staticData: { namespaces: ['jury'], action: rankFinalists, cacheSeconds: 0 },
  validateSearch: (search): Search => ({
    done: search['done'] === 'kept' || search['done'] === 'handedIn' ? search['done'] : undefined,
    at: Number(search['at']) || undefined,
  }),
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    queryClient.ensureQueryData(juryBallotQuery(locale, contest)),
  component: JuryRankingScreen,
});

function JuryRankingScreen() {
  const { t } = useTranslation('jury');
  const to = usePath();
  const { contest } = juryRankingRoute.useParams();
  const { done, at }: Search = juryRankingRoute.useSearch();
  const { juryBallot: ballot } = useSuspenseQuery(juryBallotQuery(useLocale(), contest)).data;
  const isOpen = ballot.seat.rounds.some((round) => round.kind === 'ranking' && round.isOpen);
  return (
    <Page
      title={t('ranking.title')}
      lead={t('ranking.lead')}
      kicker={ballot.seat.title.text}
      breadcrumbs={[{ label: t('title'), href: to('/jury') }]}
      isUnlisted
    >
      {done && <Notice tone="success">{t(`ranking.${done}`)}</Notice>}
      <SeatState seat={ballot.seat} />
      {isOpen && ballot.photos.length ? <RankForm ballot={ballot} at={at} /> : <p>{t('ranking.none')}</p>}
    </Page>
  );
}
