import { useTranslation } from 'react-i18next';
import type { MyEntry } from './answers.ts';
import styles from './PhotoPreview.module.css';

/** The photo of a draft, as soon as the server has made a small one of it. */
export function DraftPhoto({ draft: { id, width, height } }: { draft: MyEntry }) {
  const { t } = useTranslation('submit');
  return (
    <div className={styles.preview}>
      {width && height ? (
        <img
          src={`/photos/${id}/preview`}
          alt={t('draftPhoto')}
          width={width}
          height={height}
          className={styles.image}
        />
      ) : (
        <p className={styles.unknown}>{t('draftPhoto')}</p>
      )}
    </div>
  );
}
