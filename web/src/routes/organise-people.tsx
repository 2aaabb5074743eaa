import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIntentState } from '../features/contests/keeping/intent-state.ts';
import { InviteForm, Jurors } from '../features/contests/keeping/Jurors.tsx';
import { KeepingPage } from '../features/contests/keeping/KeepingPage.tsx';
import { keepPeople } from '../features/contests/keeping/keeping.actions.ts';
import { organisedContestQuery, organisedContestsQuery } from '../features/contests/keeping/keeping.queries.ts';
import { OrganisersForm } from '../features/contests/keeping/Organisers.tsx';
import { useOrganisingWords } from '../features/contests/keeping/use-organising-words.ts';
import { Notice } from '../shared/components/Notice.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface DoneSearch {
  done: string | undefined;
}

export const organisePeopleRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/people',
  staticData: { namespaces: ['organising', 'keepingForms', 'contest'], action: keepPeople, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): DoneSearch => ({ done: textOf(search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    Promise.all([
      queryClient.ensureQueryData(organisedContestQuery(locale, contest)),
      queryClient.ensureQueryData(organisedContestsQuery(locale)),
    ]),
  component: PeopleScreen,
});

function PeopleScreen() {
  const { t } = useTranslation('keepingForms');
  const locale = useLocale();
  const { contest: slug } = organisePeopleRoute.useParams();
  const { done }: DoneSearch = organisePeopleRoute.useSearch();
  const { organisedContest: contest } = useSuspenseQuery(organisedContestQuery(locale, slug)).data;
  const { organisations } = useSuspenseQuery(organisedContestsQuery(locale)).data;
  const [removal, again] = [useIntentState('remove'), useIntentState('again')];
  const code = removal?.code ?? again?.code;
  const { refusal } = useOrganisingWords();
  return (
    <KeepingPage contest={contest} title={t('people.title')} done={done}>
      {code && (
        <Notice tone="warn">
          <p>{refusal(code)}</p>
        </Notice>
      )}
      <OrganisersForm contest={contest} organisations={organisations.nodes} />
      <Jurors contest={contest} />
      <InviteForm organisations={organisations.nodes} />
    </KeepingPage>
  );
}
