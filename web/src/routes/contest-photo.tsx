import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery, photoQuery } from '../features/contests/contests.queries.ts';
import { CursorLinks } from '../features/contests/CursorLinks.tsx';
import { type PublicPhoto, PhotoFacts } from '../features/contests/PhotoFacts.tsx';
import { largest } from '../features/contests/photo-files.ts';
import { Picture } from '../features/contests/Picture.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const contestPhotoRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/gallery/$photo',
  staticData: { namespaces: ['contests'], cacheSeconds: 300 },
  loader: ({ context: { queryClient, locale }, params: { contest, photo } }) =>
    Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(photoQuery(locale, contest, photo)),
    ]),
  component: PhotoScreen,
});

const SIZES = '(min-width: 78rem) 72rem, 94vw';

function PhotoScreen() {
  const { t } = useTranslation('contests');
  const to = usePath();
  const { contest: slug, photo: id } = contestPhotoRoute.useParams();
  const locale = useLocale();
  const { contest } = useSuspenseQuery(contestQuery(locale, slug)).data;
  const { photo } = useSuspenseQuery(photoQuery(locale, slug, id)).data;
  return (
    <Page
      title={photo.title}
      heading={<Localised text={{ text: photo.title, locale: photo.locale }} />}
      description={photo.altText}
      breadcrumbs={[
        { label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) },
        { label: t('gallery'), href: to('/contests/$contest/gallery', { contest: slug }) },
      ]}
    >
      <Picture photo={photo} shape="whole" sizes={SIZES} isMain />
      <Neighbours contest={slug} photo={photo} />
      <PhotoFacts photo={photo} />
      <p>
        <a href={largest(photo.renditions)}>{t('photo.full')}</a>
      </p>
    </Page>
  );
}

function Neighbours({ contest, photo: { previousId, nextId } }: { contest: string; photo: PublicPhoto }) {
  const { t } = useTranslation('contests');
  const to = usePath();
  const page = (photo: string) => to('/contests/$contest/gallery/$photo', { contest, photo });
  return (
    <CursorLinks
      label={t('photo.neighbours')}
      newer={previousId ? { href: page(previousId), label: t('photo.newer') } : undefined}
      older={nextId ? { href: page(nextId), label: t('photo.older') } : undefined}
    />
  );
}
