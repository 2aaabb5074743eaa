import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery, galleryFacetsQuery, galleryQuery } from '../features/contests/contests.queries.ts';
import type { Contest } from '../features/contests/ContestFacts.tsx';
import { CursorLinks } from '../features/contests/CursorLinks.tsx';
import { EnterButton } from '../features/contests/EnterButton.tsx';
import { Lightbox } from '../features/contests/gallery/Lightbox.tsx';
import { useGalleryFacets } from '../features/contests/gallery/use-gallery-facets.ts';
import { type GalleryChoice, gallerySearch, type GallerySearch } from '../features/contests/gallery-search.ts';
import { PhotoCards } from '../features/contests/PhotoCards.tsx';
import { FacetedList } from '../shared/catalogue/FacetedList.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
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
  const { after, before, ...choice }: GallerySearch = contestGalleryRoute.useSearch();
  const { contest } = useSuspenseQuery(contestQuery(useLocale(), slug)).data;
  const { galleryFacets } = useSuspenseQuery(galleryFacetsQuery(slug, choice)).data;
  const facets = useGalleryFacets(contest, galleryFacets);
  const isEmpty = !galleryFacets.total && !Object.values(choice).some(Boolean);
  const whole = t('galleryTitle', { contest: contest.title.text });
  const emotion = choice.emotion && t(`common:emotion.${choice.emotion as 'joy'}`);
  return (
    <Page
      title={t('gallery')}
      documentTitle={emotion ? t('emotionTitle', { emotion }) : whole}
      lead={t('galleryLead')}
      description={`${whole}. ${t('gallery:description')}`}
      breadcrumbs={[{ label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) }]}
      actions={!isEmpty && <GalleryActions contest={contest} />}
    >
      {isEmpty ? (
        <NothingYet contest={contest} />
      ) : (
        <FacetedList
          facets={facets}
          chosen={choice}
          path={(change) => to('/contests/$contest/gallery', { contest: slug }, { ...choice, ...change })}
          found={t('gallery:found', { count: galleryFacets.total })}
        >
          <FoundPhotos contest={slug} search={{ ...choice, after, before }} choice={choice} />
        </FacetedList>
      )}
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
