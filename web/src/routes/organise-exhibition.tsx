import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CandidateForm } from '../features/contests/exhibition/CandidateForm.tsx';
import { ChosenForm } from '../features/contests/exhibition/ChosenForm.tsx';
import { ExhibitingPage } from '../features/contests/exhibition/ExhibitingPage.tsx';
import { choosePhotos } from '../features/contests/exhibition/exhibition.actions.ts';
import { exhibitingQuery } from '../features/contests/exhibition/exhibition.queries.ts';
import { PrintLinks } from '../features/contests/exhibition/PrintLinks.tsx';
import { StopRows } from '../features/contests/exhibition/StopRows.tsx';
import { Section } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: string | undefined;
  /** The photo that was moved. */
  at: string | undefined;
  after: string | undefined;
}

/** From results to the travelling exhibition: photos, route, and what goes to the printer. */
export const organiseExhibitionRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/exhibition',
  staticData: {
    namespaces: ['exhibiting', 'exhibition', 'organising', 'keepingForms'],
    action: choosePhotos,
    cacheSeconds: 0,
  },
  validateSearch: (search: Record<string, unknown>): Search => ({
    done: textOf(search['done']),
    at: textOf(search['at']),
    after: search['after'] === undefined ? undefined : String(search['after']),
  }),
  loaderDeps: ({ search: { after } }) => ({ after }),
  loader: ({ context: { queryClient, locale }, params: { contest }, deps: { after } }) =>
    queryClient.ensureQueryData(exhibitingQuery(locale, contest, after)),
  component: ExhibitingScreen,
});

function ExhibitingScreen() {
  const { t } = useTranslation('exhibiting');
  const to = usePath();
  const { contest: slug } = organiseExhibitionRoute.useParams();
  const { done, at, after }: Search = organiseExhibitionRoute.useSearch();
  const { data } = useSuspenseQuery(exhibitingQuery(useLocale(), slug, after));
  const { exhibiting, exhibitionCandidates: candidates } = data;
  return (
    <ExhibitingPage contest={exhibiting} lead={t('lead')} done={done}>
      <p>
        <a href={to('/contests/$contest/exhibition', { contest: slug })}>{t('seePage')}</a>
      </p>
      <Section title={t('chosen')} id="chosen">
        <p>{exhibiting.photos.length ? t('chosenText') : t('chosenNone')}</p>
        {exhibiting.photos.length > 0 && <ChosenForm exhibiting={exhibiting} at={at} />}
      </Section>
      <Section title={t('candidates')} id="candidates">
        <CandidateForm exhibiting={exhibiting} candidates={candidates} after={after} />
      </Section>
      <Section title={t('route')} id="route">
        <StopRows exhibiting={exhibiting} />
      </Section>
      <Section title={t('prints')} id="prints">
        <PrintLinks exhibiting={exhibiting} />
      </Section>
    </ExhibitingPage>
  );
}
