import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery, galleryQuery } from '../features/contests/contests.queries.ts';
import type { Contest } from '../features/contests/ContestFacts.tsx';
import { CursorLinks } from '../features/contests/CursorLinks.tsx';
import { EmotionFilter } from '../features/contests/EmotionFilter.tsx';
import { EnterButton } from '../features/contests/EnterButton.tsx';
import { gallerySearch, type GallerySearch } from '../features/contests/gallery-search.ts';
import { PhotoCards } from '../features/contests/PhotoCards.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const contestGalleryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/gallery',
  staticData: { namespaces: ['contests'], cacheSeconds: 60 },
  validateSearch: gallerySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, params: { contest }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(galleryQuery(locale, contest, deps)),
    ]),
  component: GalleryScreen,
});

function GalleryScreen() {
  const { t } = useTranslation(['contests', 'common']);
  const to = usePath();
  const { contest: slug } = contestGalleryRoute.useParams();
  const search: GallerySearch = contestGalleryRoute.useSearch();
  const { contest } = useSuspenseQuery(contestQuery(useLocale(), slug)).data;
  const whole = t('galleryTitle', { contest: contest.title.text });
  const emotion = search.emotion && t(`common:emotion.${search.emotion}`);
  return (
    <Page
      title={t('gallery')}
      documentTitle={emotion ? t('emotionTitle', { emotion }) : whole}
      lead={t('galleryLead')}
      description={whole}
      breadcrumbs={[{ label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) }]}
      actions={contest.state === 'open' && <EnterButton contest={slug} />}
    >
      <EmotionFilter contest={slug} offered={contest.emotions} current={search.emotion} hasAll />
      <FoundPhotos contest={contest} search={search} />
    </Page>
  );
}

function FoundPhotos({ contest: { slug }, search }: { contest: Contest; search: GallerySearch }) {
  const { t } = useTranslation('contests');
  const to = usePath();
  const { nodes, pageInfo, startCursor } = useSuspenseQuery(galleryQuery(useLocale(), slug, search)).data.gallery;
  if (!nodes.length) {
    return search.emotion ? (
      <Empty title={t('noneFitsTitle')}>{t('noneFits')}</Empty>
    ) : (
      <Empty title={t('noneTitle')}>{t('none')}</Empty>
    );
  }
  const page = (cursor: Pick<GallerySearch, 'after' | 'before'>) =>
    to('/contests/$contest/gallery', { contest: slug }, { emotion: search.emotion, ...cursor });
  return (
    <>
      <PhotoCards contest={slug} photos={nodes} />
      <CursorLinks
        label={t('pages')}
        newer={startCursor ? { href: page({ before: startCursor }), label: t('newer') } : undefined}
        older={
          pageInfo.hasNextPage && pageInfo.endCursor
            ? { href: page({ after: pageInfo.endCursor }), label: t('older') }
            : undefined
        }
      />
    </>
  );
}
