import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KeepingPage } from '../features/contests/keeping/KeepingPage.tsx';
import { organisedContestQuery } from '../features/contests/keeping/keeping.queries.ts';
import { NextStep } from '../features/contests/keeping/NextStep.tsx';
import { Ways } from '../features/contests/keeping/Ways.tsx';
import { Section } from '../shared/components/Page.tsx';
import { Stepper } from '../shared/components/Stepper.tsx';
import type { ContestState } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface DoneSearch {
  done: string | undefined;
}

/** A contest of one's organisation: how far it is, what comes next, and the ways to all of its parts. */
export const organiseContestRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest',
  staticData: { namespaces: ['organising', 'keepingForms', 'contest'], cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): DoneSearch => ({ done: textOf(search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    queryClient.ensureQueryData(organisedContestQuery(locale, contest)),
  component: OverviewScreen,
});

function OverviewScreen() {
  const { t } = useTranslation('organising');
  const to = usePath();
  const { contest: slug } = organiseContestRoute.useParams();
  const { done }: DoneSearch = organiseContestRoute.useSearch();
  const { organisedContest: contest } = useSuspenseQuery(organisedContestQuery(useLocale(), slug)).data;
  return (
    <KeepingPage contest={contest} done={done}>
      <p>
        <a href={to('/contests/$contest', { contest: slug })}>{t('seePage')}</a>
      </p>
      <Way state={contest.state} />
      <Section title={t('step.title')} id="step">
        <NextStep contest={contest} />
      </Section>
      <Ways contest={contest} />
    </KeepingPage>
  );
}

const states = ['draft', 'announced', 'open', 'checking', 'judging', 'results', 'exhibition'] as const;

/** The whole way from the first plan to the exhibition, and how far along it the contest is. */
function Way({ state }: { state: ContestState }) {
  const { t } = useTranslation('contest');
  return (
    <Stepper steps={states.map((each) => ({ label: t(`stateName.${each}`) }))} current={states.indexOf(state) + 1} />
  );
}
