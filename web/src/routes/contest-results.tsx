import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery, contestResultsQuery } from '../features/contests/contests.queries.ts';
import { AwardedPrizes } from '../features/contests/gallery/AwardedPrizes.tsx';
import { PhotoCards } from '../features/contests/PhotoCards.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const contestResultsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/results',
  staticData: { namespaces: ['contests', 'contest', 'gallery'], cacheSeconds: 60 },
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(contestResultsQuery(locale, contest)),
    ]),
  component: ResultsScreen,
});

function ResultsScreen() {
  const { t } = useTranslation(['gallery', 'contest']);
  const to = usePath();
  const locale = useLocale();
  const { contest: slug } = contestResultsRoute.useParams();
  const { contest } = useSuspenseQuery(contestQuery(locale, slug)).data;
  const { prizes, finalists } = useSuspenseQuery(contestResultsQuery(locale, slug)).data.contestResults;
  const ofJury = prizes.filter(({ kind }) => kind === 'jury').length;
  return (
    <Page
      title={t('results.title')}
      documentTitle={t('results.of', { contest: contest.title.text })}
      lead={t('results.lead')}
      description={t('results.of', { contest: contest.title.text })}
      breadcrumbs={[
        { label: t('contest:list.title'), href: to('/contests') },
        { label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) },
      ]}
      sash={slug}
    >
      {contest.hasOnePrizeEach && ofJury > 1 && <p>{t('contest:onePrizeEach')}</p>}
      <AwardedPrizes contest={slug} prizes={prizes} />
      {finalists.length > 0 && (
        <Section title={t('results.finalists')} id="finalists">
          <p>{t('results.finalistsText')}</p>
          <PhotoCards contest={slug} photos={finalists} heading="h3" />
        </Section>
      )}
    </Page>
  );
}
