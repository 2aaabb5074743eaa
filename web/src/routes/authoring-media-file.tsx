import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { locales } from '@inclusive/localisation/locale';
import { libraryMediaQuery } from '../features/authoring/authoring.queries.ts';
import { changeMedia } from '../features/authoring/media.actions.ts';
import { mediaKindOf, wordsOfKind } from '../features/authoring/media-kinds.ts';
import { MediaFacts, MediaPlaces } from '../features/authoring/MediaFacts.tsx';
import { MediaWordsForm } from '../features/authoring/MediaWordsForm.tsx';
import styles from '../features/authoring/Media.module.css';
import { Button } from '../shared/components/Button.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import type { LibraryMediaPartsFragment } from '../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

type Media = LibraryMediaPartsFragment;

interface FileSearch {
  done: 'uploaded' | 'described' | undefined;
}

/** For authors: one file of the library, its words and where it is shown. */
export const authoringMediaFileRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/media/$media',
  staticData: { namespaces: ['authoring', 'media', 'courses', 'lessons'], action: changeMedia, cacheSeconds: 0 },
  validateSearch: ({ done }): FileSearch => ({ done: done === 'uploaded' || done === 'described' ? done : undefined }),
  loader: ({ context: { queryClient, locale }, params: { media } }) =>
    queryClient.ensureQueryData(libraryMediaQuery(locale, media)),
  component: AuthoringMediaFileScreen,
});

function AuthoringMediaFileScreen() {
  const { t } = useTranslation(['media', 'authoring']);
  const to = usePath();
  const { media: id } = authoringMediaFileRoute.useParams();
  const { done }: FileSearch = authoringMediaFileRoute.useSearch();
  const { libraryMedia: media } = useSuspenseQuery(libraryMediaQuery(useLocale(), id)).data;
  const isWorded = wordsOfKind[mediaKindOf(media.kind)].length > 0;
  return (
    <Page
      title={media.name}
      breadcrumbs={[
        { label: t('authoring:title'), href: to('/authoring') },
        { label: t('title'), href: to('/authoring/media', undefined, { organisation: media.organisationId }) },
      ]}
      isUnlisted
    >
      {done && <Notice tone="success">{t(done)}</Notice>}
      <Shown media={media} />
      <MediaFacts media={media} />
      {isWorded && (
        <Section title={t('wordsTitle')} id="words">
          <p>{t('wordsText')}</p>
          {locales.map((language) => (
            <MediaWordsForm key={language} media={media} language={language} />
          ))}
        </Section>
      )}
      <Section title={t('placesTitle')} id="places">
        <MediaPlaces {...media} />
        <Deleting media={media} />
      </Section>
    </Page>
  );
}

function Shown({ media: { kind, file, name } }: { media: Media }) {
  const { t } = useTranslation('media');
  const path = `/media/${file}`;
  if (kind === 'image') return <img src={path} alt="" className={styles.shown} />;
  if (kind === 'video')
    return <video controls preload="metadata" src={path} aria-label={name} className={styles.shown} />;
  if (kind === 'audio') return <audio controls preload="metadata" src={path} aria-label={name} />;
  return (
    <p>
      <a href={path} download={name}>
        {t('download')}
      </a>
    </p>
  );
}

/** Only what nothing shows can go. */
function Deleting({ media: { uses, organisationId } }: { media: Media }) {
  const { t } = useTranslation('media');
  const state = useFormState();
  return (
    <>
      {state.code === 'MEDIA_IN_USE' && <Notice tone="warn">{t('inUse')}</Notice>}
      {uses > 0 ? (
        <p>{t('inUse')}</p>
      ) : (
        <form method="post">
          <input type="hidden" name="organisation" value={organisationId} />
          <Button type="submit" name="intent" value="delete" variant="danger" icon="trash">
            {t('delete')}
          </Button>
        </form>
      )}
    </>
  );
}
