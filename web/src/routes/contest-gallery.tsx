import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery, galleryFacetsQuery, galleryQuery } from '../features/contests/contests.queries.ts';
import type { Contest } from '../features/contests/ContestFacts.tsx';
import { CursorLinks } from '../features/contests/CursorLinks.tsx';
import { EnterButton } from '../features/contests/EnterButton.tsx';
import { Lightbox } from '../features/contests/gallery/Lightbox.tsx';
import { shareImage } from '../features/contests/gallery/photo-data.ts';
import { useGalleryFacets } from '../features/contests/gallery/use-gallery-facets.ts';
import { type GalleryChoice, gallerySearch, type GallerySearch } from '../features/contests/gallery-search.ts';
import { PhotoCards } from '../features/contests/PhotoCards.tsx';
import { FacetedList } from '../shared/catalogue/FacetedList.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useAppContext } from '../shared/routing/context.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** Photos of the first page that are in sight without scrolling. */
const FIRST_ROW = 3;

export const contestGalleryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/gallery',
  staticData: { namespaces: ['contests', 'gallery'], cacheSeconds: 60 },
  validateSearch: gallerySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, params: { contest }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(galleryQuery(locale, contest, deps)),
      queryClient.ensureQueryData(galleryFacetsQuery(contest, deps)),
    ]),
  component: GalleryScreen,
});

function GalleryScreen() {
  const { t } = useTranslation(['contests', 'gallery', 'common']);
  const to = usePath();
  const { contest: slug } = contestGalleryRoute.useParams();
  const search: GallerySearch = contestGalleryRoute.useSearch();
  const locale = useLocale();
  const { contest } = useSuspenseQuery(contestQuery(locale, slug)).data;
  const { nodes } = useSuspenseQuery(galleryQuery(locale, slug, search)).data.gallery;
  const { publicUrl } = useAppContext();
  const isEmpty = !nodes.length && !Object.values(search).some(Boolean);
  const whole = t('galleryTitle', { contest: contest.title.text });
  const emotion = search.emotion && t(`common:emotion.${search.emotion as 'joy'}`);
  return (
    <Page
      title={t('gallery')}
      documentTitle={emotion ? t('emotionTitle', { emotion }) : whole}
      lead={t('galleryLead')}
      description={`${whole}. ${t('gallery:description')}`}
      image={shareImage(nodes[0], publicUrl)}
      breadcrumbs={[{ label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) }]}
      actions={!isEmpty && <GalleryActions contest={contest} />}
    >
      {isEmpty ? <NothingYet contest={contest} /> : <NarrowedPhotos contest={contest} search={search} />}
    </Page>
  );
}

function GalleryActions({ contest: { slug, state } }: { contest: Contest }) {
  const { t } = useTranslation('gallery');
  const to = usePath();
  return (
    <>
      {state === 'open' && <EnterButton contest={slug} />}
      <LinkButton
        variant="secondary"
        icon="play-circle"
        href={to('/contests/$contest/slideshow', { contest: slug })}
        rel="nofollow"
      >
        {t('slideshowLink')}
      </LinkButton>
    </>
  );
}

interface NarrowedPhotosProps {
  contest: Contest;
  search: GallerySearch;
}

function NarrowedPhotos({ contest, search: { after, before, ...choice } }: NarrowedPhotosProps) {
  const { t } = useTranslation('gallery');
  const to = usePath();
  const { slug } = contest;
  const { galleryFacets } = useSuspenseQuery(galleryFacetsQuery(slug, choice)).data;
  return (
    <FacetedList
      facets={useGalleryFacets(contest, galleryFacets)}
      chosen={choice}
      path={(change) => to('/contests/$contest/gallery', { contest: slug }, { ...choice, ...change })}
      found={t('found', { count: galleryFacets.total })}
    >
      <FoundPhotos contest={slug} search={{ ...choice, after, before }} choice={choice} />
    </FacetedList>
  );
}

interface FoundPhotosProps {
  contest: string;
  search: GallerySearch;
  choice: GalleryChoice;
}

function FoundPhotos({ contest, search, choice }: FoundPhotosProps) {
  const { t } = useTranslation('contests');
  const to = usePath();
  const { nodes, pageInfo, startCursor } = useSuspenseQuery(galleryQuery(useLocale(), contest, search)).data.gallery;
  if (!nodes.length) return <NothingFits contest={contest} />;
  const page = (cursor: Pick<GallerySearch, 'after' | 'before'>) =>
    to('/contests/$contest/gallery', { contest }, { ...choice, ...cursor });
  return (
    <>
      <div data-enhance="lightbox">
        <PhotoCards contest={contest} photos={nodes} choice={choice} first={FIRST_ROW} />
      </div>
      <CursorLinks
        label={t('pages')}
        newer={startCursor ? { href: page({ before: startCursor }), label: t('newer') } : undefined}
        older={
          pageInfo.hasNextPage && pageInfo.endCursor
            ? { href: page({ after: pageInfo.endCursor }), label: t('older') }
            : undefined
        }
      />
      <Lightbox />
    </>
  );
}

/** Nobody's photo is here yet: what one can do instead. */
function NothingYet({ contest: { slug, state } }: { contest: Contest }) {
  const { t } = useTranslation(['gallery', 'contests']);
  const to = usePath();
  const isOpen = state === 'open';
  const page = <LinkButton href={to('/contests/$contest', { contest: slug })}>{t('toContest')}</LinkButton>;
  return (
    <Empty title={t('contests:noneTitle')} action={isOpen ? <EnterButton contest={slug} /> : page}>
      {isOpen ? t('beFirst') : t('contests:none')}
    </Empty>
  );
}

function NothingFits({ contest }: { contest: string }) {
  const { t } = useTranslation('gallery');
  const to = usePath();
  const all = <LinkButton href={to('/contests/$contest/gallery', { contest })}>{t('all')}</LinkButton>;
  return (
    <Empty title={t('noneTitle')} action={all}>
      {t('none')}
    </Empty>
  );
}
