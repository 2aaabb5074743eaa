import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KeepingPage } from '../features/contests/keeping/KeepingPage.tsx';
import { keepTerms } from '../features/contests/keeping/keeping.actions.ts';
import { organisedContestQuery } from '../features/contests/keeping/keeping.queries.ts';
import { TermsForm } from '../features/contests/keeping/TermsForm.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface DoneSearch {
  done: string | undefined;
}

export const organiseTermsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/terms',
  staticData: { namespaces: ['organising', 'keepingForms', 'contests'], action: keepTerms, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): DoneSearch => ({ done: textOf(search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    queryClient.ensureQueryData(organisedContestQuery(locale, contest)),
  component: TermsScreen,
});

function TermsScreen() {
  const { t } = useTranslation('keepingForms');
  const { contest: slug } = organiseTermsRoute.useParams();
  const { done }: DoneSearch = organiseTermsRoute.useSearch();
  const { organisedContest: contest } = useSuspenseQuery(organisedContestQuery(useLocale(), slug)).data;
  return (
    <KeepingPage contest={contest} title={t('terms.title')} lead={t('terms.lead')} done={done}>
      <TermsForm contest={contest} />
    </KeepingPage>
  );
}
