import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KeepingPage } from '../features/contests/keeping/KeepingPage.tsx';
import { takeStep } from '../features/contests/keeping/keeping.actions.ts';
import { organisedContestQuery } from '../features/contests/keeping/keeping.queries.ts';
import { mayMove, type StepName } from '../features/contests/keeping/NextStep.tsx';
import { ExtensionForm, StepForm } from '../features/contests/keeping/StepForms.tsx';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** The next step with what it brings, to be confirmed; and more time for those who take part. */
export const organiseStepRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/step',
  staticData: { namespaces: ['organising', 'contest'], action: takeStep, cacheSeconds: 0 },
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    queryClient.ensureQueryData(organisedContestQuery(locale, contest)),
  component: StepScreen,
});

function StepScreen() {
  const { t } = useTranslation('organising');
  const { contest: slug } = organiseStepRoute.useParams();
  const { organisedContest: contest } = useSuspenseQuery(organisedContestQuery(useLocale(), slug)).data;
  const step = contest.nextStep.step as StepName | null;
  return (
    <KeepingPage contest={contest} title={t('step.title')} lead={step ? t('step.lead') : t('step.nothing')}>
      {step && <StepForm contest={contest} step={step} />}
      {mayMove(contest) && <ExtensionForm contest={contest} />}
    </KeepingPage>
  );
}
