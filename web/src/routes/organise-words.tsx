import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KeepingPage } from '../features/contests/keeping/KeepingPage.tsx';
import { keepWords } from '../features/contests/keeping/keeping.actions.ts';
import { organisedContestQuery } from '../features/contests/keeping/keeping.queries.ts';
import { WordsForm } from '../features/contests/keeping/WordsForm.tsx';
import { WordStates } from '../features/contests/keeping/WordStates.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface DoneSearch {
  done: string | undefined;
}

export const organiseWordsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/words',
  staticData: { namespaces: ['organising', 'keepingForms'], action: keepWords, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): DoneSearch => ({ done: textOf(search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    queryClient.ensureQueryData(organisedContestQuery(locale, contest)),
  component: WordsScreen,
});

function WordsScreen() {
  const { t } = useTranslation('keepingForms');
  const { contest: slug } = organiseWordsRoute.useParams();
  const { done }: DoneSearch = organiseWordsRoute.useSearch();
  const { organisedContest: contest } = useSuspenseQuery(organisedContestQuery(useLocale(), slug)).data;
  return (
    <KeepingPage contest={contest} title={t('words.title')} lead={t('words.lead')} done={done}>
      <WordStates states={contest.wordStates} />
      <WordsForm contest={contest} />
    </KeepingPage>
  );
}
