import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery, photoQuery } from '../features/contests/contests.queries.ts';
import { CursorLinks } from '../features/contests/CursorLinks.tsx';
import { photoData, shareImage } from '../features/contests/gallery/photo-data.ts';
import { SharePhoto } from '../features/contests/gallery/SharePhoto.tsx';
import { type GalleryChoice, galleryChoice } from '../features/contests/gallery-search.ts';
import { type PublicPhoto, PhotoFacts } from '../features/contests/PhotoFacts.tsx';
import { largest } from '../features/contests/photo-files.ts';
import { Picture } from '../features/contests/Picture.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { JsonLd } from '../shared/components/JsonLd.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useAppContext } from '../shared/routing/context.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const contestPhotoRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/gallery/$photo',
  staticData: { namespaces: ['contests', 'gallery', 'vote'], cacheSeconds: 300 },
  validateSearch: galleryChoice,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, params: { contest, photo }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(photoQuery(locale, contest, photo, deps)),
    ]),
  component: PhotoScreen,
});

const SIZES = '(min-width: 78rem) 72rem, 94vw';

function PhotoScreen() {
  const { t } = useTranslation('contests');
  const to = usePath();
  const { contest: slug, photo: id } = contestPhotoRoute.useParams();
  const choice: GalleryChoice = contestPhotoRoute.useSearch();
  const locale = useLocale();
  const { publicUrl } = useAppContext();
  const { contest } = useSuspenseQuery(contestQuery(locale, slug)).data;
  const { photo } = useSuspenseQuery(photoQuery(locale, slug, id, choice)).data;
  const url = new URL(to('/contests/$contest/gallery/$photo', { contest: slug, photo: id }), publicUrl).href;
  return (
    <Page
      title={photo.title}
      heading={<PhotoTitle photo={photo} />}
      description={photo.altText}
      image={shareImage(photo, publicUrl)}
      breadcrumbs={[
        { label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) },
        { label: t('gallery'), href: to('/contests/$contest/gallery', { contest: slug }, choice) },
      ]}
    >
      <PhotoData photo={photo} url={url} contest={contest.title.text} />
      <div data-photo-picture={photo.id}>
        <Picture photo={photo} shape="whole" sizes={SIZES} isMain />
      </div>
      <Neighbours contest={slug} photo={photo} choice={choice} />
      {contest.isVoteOpen && <VoteLink contest={slug} photo={id} />}
      <div data-photo-words>
        <PhotoFacts photo={photo} isNamed={contest.resultsAt !== null} />
      </div>
      <p>
        <a href={largest(photo.renditions)}>{t('photo.full')}</a>
      </p>
      <SharePhoto address={url} />
    </Page>
  );
}

function VoteLink(params: { contest: string; photo: string }) {
  const { t } = useTranslation('vote');
  const to = usePath();
  return (
    <p>
      <LinkButton icon="star" href={to('/contests/$contest/vote/$photo', params)}>
        {t('forThis')}
      </LinkButton>
    </p>
  );
}

function PhotoTitle({ photo: { title, locale } }: { photo: PublicPhoto }) {
  return (
    <span data-photo-title>
      <Localised text={{ text: title, locale }} />
    </span>
  );
}

function PhotoData({ photo, url, contest }: { photo: PublicPhoto; url: string; contest: string }) {
  const { t } = useTranslation('contests');
  const licence = photo.licence === 'exhibition' ? undefined : t(`licence.${photo.licence}Address`);
  return <JsonLd data={photoData(photo, { url, contest, licence })} />;
}

interface NeighboursProps {
  contest: string;
  photo: PublicPhoto;
  choice: GalleryChoice;
}

function Neighbours({ contest, photo: { previousId, nextId }, choice }: NeighboursProps) {
  const { t } = useTranslation('contests');
  const to = usePath();
  const page = (photo: string) => to('/contests/$contest/gallery/$photo', { contest, photo }, choice);
  return (
    <div data-photo-ways>
      <CursorLinks
        label={t('photo.neighbours')}
        newer={previousId ? { href: page(previousId), label: t('photo.newer') } : undefined}
        older={nextId ? { href: page(nextId), label: t('photo.older') } : undefined}
      />
    </div>
  );
}
