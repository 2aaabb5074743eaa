import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import { DefinitionList } from '../../../shared/components/DefinitionList.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { dayOf } from '../../../shared/when.ts';
import { PhotoEmotion } from '../PhotoEmotion.tsx';
import type { QueuedPhoto } from './use-moderation.ts';

export function QueuedFacts({ photo }: { photo: QueuedPhoto }) {
  const { t } = useTranslation('contests');
  const locale = useLocale();
  const { guardianName } = photo;
  return (
    <>
      <DefinitionList
        items={[
          {
            term: t('moderation.description'),
            value: <Localised text={{ text: photo.altText, locale: photo.locale }} />,
          },
          { term: t('photo.emotion'), value: <PhotoEmotion emotion={photo.emotion} /> },
          { term: t('moderation.author'), value: photo.credit ?? t('photo.unnamed') },
          {
            term: t('moderation.sender'),
            value: guardianName ? t('moderation.byGuardian', { name: guardianName }) : t('moderation.byAuthor'),
          },
          { term: t('photo.licence'), value: t(`licence.${photo.licence}`) },
          { term: t('moderation.language'), value: <span lang={photo.locale}>{localeNames[photo.locale]}</span> },
          { term: t('moderation.sent'), value: dayOf(photo.submittedAt, locale) },
          { term: t('moderation.contest'), value: <Localised text={photo.contestTitle} /> },
        ]}
      />
      <p>
        <a href={`/photos/${photo.id}/original`} download>
          {t('moderation.original')}
        </a>
      </p>
    </>
  );
}
