import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { organisedContestQuery } from '../features/contests/keeping/keeping.queries.ts';
import { KeepingPage } from '../features/contests/keeping/KeepingPage.tsx';
import { MarkedVotes } from '../features/contests/vote/MarkedVotes.tsx';
import { strikeVotes } from '../features/contests/vote/vote.actions.ts';
import { contestVotesQuery } from '../features/contests/vote/vote.queries.ts';
import { Notice } from '../shared/components/Notice.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const organiseVotesRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/votes',
  staticData: { namespaces: ['organising', 'vote'], action: strikeVotes, cacheSeconds: 0 },
  validateSearch: ({ struck }: Record<string, unknown>): { struck?: string | undefined } => ({
    struck: textOf(struck),
  }),
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    Promise.all([
      queryClient.ensureQueryData(organisedContestQuery(locale, contest)),
      queryClient.ensureQueryData(contestVotesQuery(contest)),
    ]),
  component: VotesScreen,
});

function VotesScreen() {
  const { t } = useTranslation('vote');
  const { contest: slug } = organiseVotesRoute.useParams();
  const { struck } = organiseVotesRoute.useSearch();
  const { organisedContest: contest } = useSuspenseQuery(organisedContestQuery(useLocale(), slug)).data;
  const { contestVotes: votes } = useSuspenseQuery(contestVotesQuery(slug)).data;
  return (
    <KeepingPage contest={contest} title={t('audit.title')} lead={t('audit.lead')}>
      {struck && (
        <Notice tone="success" isLive>
          <p>{t('audit.done')}</p>
        </Notice>
      )}
      <ul>
        <li>{t('audit.given', { count: votes.given })}</li>
        <li>{t('audit.struck', { count: votes.struck })}</li>
      </ul>
      <p>{t('audit.hidden')}</p>
      <MarkedVotes votes={votes.marked} />
    </KeepingPage>
  );
}
