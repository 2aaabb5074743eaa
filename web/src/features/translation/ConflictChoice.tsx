import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import type { SeenField } from './side-by-side.ts';
import styles from './Translation.module.css';

interface ConflictChoiceProps {
  field: SeenField;
  lang: string;
  onDecide: (isMine: boolean) => void;
}

/** Somebody else was quicker: what stands there now, and whose text is to stay. */
export function ConflictChoice({ field, lang, onDecide }: ConflictChoiceProps) {
  const { t } = useTranslation('translation');
  return (
    <Notice tone="warn" title={t('conflict.title')} isLive>
      {field.text ? (
        <>
          <p>{t('conflict.theirs')}</p>
          <p className={styles.text} lang={lang}>
            {field.text}
          </p>
        </>
      ) : (
        <p>{t('conflict.empty')}</p>
      )}
      <p className={styles.buttons}>
        <Button variant="secondary" onClick={() => onDecide(true)}>
          {t('conflict.keepMine')}
        </Button>
        <Button variant="secondary" onClick={() => onDecide(false)}>
          {t('conflict.takeTheirs')}
        </Button>
      </p>
    </Notice>
  );
}
