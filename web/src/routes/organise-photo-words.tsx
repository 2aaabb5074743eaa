import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import { ExhibitingPage } from '../features/contests/exhibition/ExhibitingPage.tsx';
import { keepPhotoWords } from '../features/contests/exhibition/exhibition.actions.ts';
import { exhibitingQuery } from '../features/contests/exhibition/exhibition.queries.ts';
import { PhotoWordsForm } from '../features/contests/exhibition/PhotoWordsForm.tsx';
import { Picture } from '../features/contests/Picture.tsx';
import { ApiFailure } from '../shared/api-failure.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const SIZES = '(min-width: 40rem) 36rem, 92vw';

/** A photo's title and story in the languages that its author did not write in. */
export const organisePhotoWordsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/exhibition/photos/$photo',
  staticData: { namespaces: ['exhibiting'], action: keepPhotoWords, cacheSeconds: 0 },
  loader: async ({ context: { queryClient, locale }, params: { contest, photo } }) => {
    const { exhibiting } = await queryClient.ensureQueryData(exhibitingQuery(locale, contest));
    if (!exhibiting.photos.some(({ id }) => id === photo)) throw new ApiFailure('NOT_FOUND');
  },
  component: PhotoWordsScreen,
});

function PhotoWordsScreen() {
  const { t } = useTranslation('exhibiting');
  const { contest: slug, photo: id } = organisePhotoWordsRoute.useParams();
  const { exhibiting } = useSuspenseQuery(exhibitingQuery(useLocale(), slug)).data;
  const photo = exhibiting.photos.find((each) => each.id === id);
  if (!photo) return null;
  return (
    <ExhibitingPage
      contest={exhibiting}
      title={t('photo.title')}
      lead={t('photo.lead', { language: localeNames[photo.locale] })}
    >
      <Picture photo={photo} shape="square" sizes={SIZES} isMain />
      <PhotoWordsForm photo={photo} version={exhibiting.version} />
    </ExhibitingPage>
  );
}
