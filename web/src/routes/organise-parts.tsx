import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KeepingPage } from '../features/contests/keeping/KeepingPage.tsx';
import { organisedContestQuery } from '../features/contests/keeping/keeping.queries.ts';
import { partKinds } from '../features/contests/keeping/part-kinds.ts';
import { PartList } from '../features/contests/keeping/PartList.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface DoneSearch {
  done: string | undefined;
}

export const organisePartsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/parts',
  staticData: { namespaces: ['organising', 'keepingForms'], cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): DoneSearch => ({ done: textOf(search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    queryClient.ensureQueryData(organisedContestQuery(locale, contest)),
  component: PartsScreen,
});

function PartsScreen() {
  const { t } = useTranslation('keepingForms');
  const { contest: slug } = organisePartsRoute.useParams();
  const { done }: DoneSearch = organisePartsRoute.useSearch();
  const { organisedContest: contest } = useSuspenseQuery(organisedContestQuery(useLocale(), slug)).data;
  return (
    <KeepingPage contest={contest} title={t('parts.title')} lead={t('parts.lead')} done={done}>
      {partKinds.map((kind) => (
        <PartList key={kind} contest={contest} kind={kind} />
      ))}
    </KeepingPage>
  );
}
