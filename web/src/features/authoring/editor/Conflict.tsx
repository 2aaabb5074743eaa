import { useTranslation } from 'react-i18next';
import type { VariantWords } from '@inclusive/course-content/draft';
import { Button } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { useMomentWords } from '../use-moment-words.ts';
import { differences } from './differences.ts';
import styles from './Conflict.module.css';
import type { OtherSave, PartStore } from './part-store.ts';

interface ConflictProps<C> {
  store: PartStore<C>;
  mine: C;
  other: OtherSave<C>;
}

/** Two wrote at once: shows where they differ and lets the author choose; nothing typed is lost. */
export function Conflict<C extends { words: VariantWords }>({ store, mine, other }: ConflictProps<C>) {
  const { t } = useTranslation('editor');
  const moment = useMomentWords();
  const { texts, isStructureDifferent } = differences(mine, other.content);
  const who = other.savedBy ?? t('conflict.somebody');
  return (
    <Notice tone="warn" title={t('conflict.title', { who, when: other.savedAt ? moment(other.savedAt) : '' })} isLive>
      <p>{t('conflict.text')}</p>
      {isStructureDifferent && <p>{t('conflict.structure')}</p>}
      <div className={styles.differences}>
        {texts.slice(0, 20).map(({ variant, field, own, theirs }) => (
          <dl key={`${variant} ${field}`} className={styles.difference}>
            <dt>
              {field} ({variant}) – {t('conflict.mine')}
            </dt>
            <dd>{own || '–'}</dd>
            <dt>{t('conflict.theirs', { who })}</dt>
            <dd>{theirs || '–'}</dd>
          </dl>
        ))}
      </div>
      <p className={styles.choices}>
        <Button onClick={() => store.resolve('mine')}>{t('conflict.keepMine')}</Button>
        <Button variant="secondary" onClick={() => store.resolve('theirs')}>
          {t('conflict.takeTheirs')}
        </Button>
      </p>
    </Notice>
  );
}
