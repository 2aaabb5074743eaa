import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PhotoPreview.module.css';

/** The chosen photo as this browser shows it; not every browser shows every kind. */
export function PhotoPreview({ file }: { file: File }) {
  const { t } = useTranslation('submit');
  const [address, setAddress] = useState<string>();
  const [isUnknown, setUnknown] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    setUnknown(false);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <div className={styles.preview}>
      {address && !isUnknown && (
        <img src={address} alt={t('preview')} className={styles.image} onError={() => setUnknown(true)} />
      )}
      {isUnknown && <p className={styles.unknown}>{t('noPreview')}</p>}
      <p className={styles.name}>{file.name}</p>
    </div>
  );
}
