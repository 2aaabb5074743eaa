import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import styles from './Authoring.module.css';
import { useMomentWords } from './use-moment-words.ts';

interface SaveRowsProps {
  saves: readonly { id: string; version: number; savedAt: string; savedBy: string | null }[];
  canRestore: boolean;
}

/** Saves of a part or a material, the latest first; every one but the latest can be taken back to. */
export function SaveRows({ saves, canRestore }: SaveRowsProps) {
  const { t } = useTranslation('authoring');
  const moment = useMomentWords();
  return (
    <ol role="list" className={styles.parts}>
      {saves.map(({ id, version, savedAt, savedBy }, index) => (
        <li key={id} className={styles.part}>
          <span className={styles.partName}>
            {t('history.version', { number: version })} · {moment(savedAt)}
            {savedBy && ` · ${savedBy}`}
          </span>
          {index === 0 && <span>{t('history.current')}</span>}
          {index > 0 && canRestore && (
            <form method="post">
              <Button type="submit" name="save" value={id} variant="secondary">
                {t('history.restore')}
                <span className="visually-hidden">: {t('history.version', { number: version })}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ol>
  );
}
