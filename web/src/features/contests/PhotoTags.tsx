import { useTranslation } from 'react-i18next';
import { Tag } from '../../shared/components/Tag.tsx';
import { PhotoEmotions } from './PhotoEmotions.tsx';

interface PhotoTagsProps {
  photo: { readonly isExample: boolean; readonly emotions: readonly string[] };
}

/** What a photo in a list is: an example perhaps, and of which feelings. */
export function PhotoTags({ photo: { isExample, emotions } }: PhotoTagsProps) {
  return (
    <>
      {isExample && <ExampleTag />}
      <PhotoEmotions emotions={emotions} />
    </>
  );
}

/** Of a picture that nobody has sent. */
export function ExampleTag() {
  const { t } = useTranslation('contests');
  return <Tag tone="warn">{t('photo.example')}</Tag>;
}
