import type { Locale } from '@inclusive/localisation/locale';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery, newestPhotoQuery, photoQuery } from '../features/contests/contests.queries.ts';
import { type Captions, captionLocales, loadCaptions } from '../features/contests/gallery/captions.ts';
import { CaptionLanguages, Slideshow } from '../features/contests/gallery/Slideshow.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface SlideshowSearch {
  photo?: string | undefined;
  words?: string[] | string | undefined;
}

interface Loaded {
  /** The photo that is shown; none where the gallery is empty. */
  id: string | undefined;
  captions: Captions;
}

export const contestSlideshowRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/slideshow',
  staticData: { namespaces: ['contests', 'gallery'], cacheSeconds: 60 },
  validateSearch: ({ photo, words }: Record<string, unknown>): SlideshowSearch => ({
    photo: textOf(photo),
    words: words as string[] | string | undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, params: { contest }, deps }): Promise<Loaded> => {
    await queryClient.ensureQueryData(contestQuery(locale, contest));
    const newest = deps.photo ? undefined : await queryClient.ensureQueryData(newestPhotoQuery(locale, contest));
    const id = deps.photo ?? newest?.gallery.nodes[0]?.id;
    if (id) await queryClient.ensureQueryData(photoQuery(locale, contest, id));
    return { id, captions: await loadCaptions(captionLocales(deps.words, locale)) };
  },
  component: SlideshowScreen,
});

function SlideshowScreen() {
  const { t } = useTranslation(['gallery', 'contests']);
  const to = usePath();
  const { contest: slug } = contestSlideshowRoute.useParams();
  const { id, captions } = contestSlideshowRoute.useLoaderData() as Loaded;
  const { contest } = useSuspenseQuery(contestQuery(useLocale(), slug)).data;
  const gallery = to('/contests/$contest/gallery', { contest: slug });
  return (
    <Page
      title={t('slideshow.title')}
      documentTitle={t('slideshow.of', { contest: contest.title.text })}
      lead={t('slideshow.lead')}
      breadcrumbs={[
        { label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) },
        { label: t('contests:gallery'), href: gallery },
      ]}
      isUnlisted
    >
      {id ? (
        <Shown contest={slug} id={id} captions={captions} />
      ) : (
        <Empty title={t('contests:noneTitle')} action={<LinkButton href={gallery}>{t('contests:gallery')}</LinkButton>}>
          {t('contests:none')}
        </Empty>
      )}
    </Page>
  );
}

function Shown({ contest, id, captions }: { contest: string; id: string; captions: Captions }) {
  const { photo } = useSuspenseQuery(photoQuery(useLocale(), contest, id)).data;
  const chosen: Locale[] = captions.map(({ locale }) => locale);
  return (
    <>
      <Slideshow contest={contest} photo={photo} captions={captions} />
      <CaptionLanguages chosen={chosen} />
    </>
  );
}
