import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KeepingPage } from '../features/contests/keeping/KeepingPage.tsx';
import { keepRegulations } from '../features/contests/keeping/keeping.actions.ts';
import { organisedContestQuery } from '../features/contests/keeping/keeping.queries.ts';
import { RegulationForm } from '../features/contests/keeping/RegulationForm.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface DoneSearch {
  done: string | undefined;
}

export const organiseRegulationsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/regulations',
  staticData: { namespaces: ['organising', 'keepingForms'], action: keepRegulations, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): DoneSearch => ({ done: textOf(search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    queryClient.ensureQueryData(organisedContestQuery(locale, contest)),
  component: RegulationsScreen,
});

function RegulationsScreen() {
  const { t } = useTranslation('keepingForms');
  const to = usePath();
  const { contest: slug } = organiseRegulationsRoute.useParams();
  const { done }: DoneSearch = organiseRegulationsRoute.useSearch();
  const { organisedContest: contest } = useSuspenseQuery(organisedContestQuery(useLocale(), slug)).data;
  return (
    <KeepingPage contest={contest} title={t('regulations.title')} lead={t('regulations.lead')} done={done}>
      {contest.regulationVersion !== null && contest.state !== 'draft' && (
        <p>
          <a href={to('/contests/$contest/regulations', { contest: slug })}>{t('regulations.see')}</a>
        </p>
      )}
      <RegulationForm contest={contest} />
    </KeepingPage>
  );
}
