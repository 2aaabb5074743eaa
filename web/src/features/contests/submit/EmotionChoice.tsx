import { useTranslation } from 'react-i18next';
import { emotionIcons, emotions } from '../../../shared/components/emotions.ts';
import { Icon } from '../../../shared/components/Icon.tsx';
import { GroupField } from '../../../shared/forms/Field.tsx';
import { useField } from '../../../shared/forms/form-context.ts';
import tints from '../tints.module.css';
import styles from './EmotionChoice.module.css';

/** One emotion of those that the contest names, as cards with tint, icon and word. */
export function EmotionChoice({ offered }: { offered: readonly string[] }) {
  const { t } = useTranslation('common');
  const parts = useField({ name: 'emotion' });
  return (
    <GroupField parts={parts} role="radiogroup">
      <div className={styles.cards}>
        {emotions
          .filter((emotion) => offered.includes(emotion))
          .map((emotion) => (
            <label key={emotion} className={`${styles.card} ${tints[emotion]}`}>
              <input type="radio" name="emotion" value={emotion} required className={styles.input} />
              <Icon name={emotionIcons[emotion]} size="large" />
              <span>{t(`emotion.${emotion}`)}</span>
              <span className={styles.mark}>
                <Icon name="check" />
              </span>
            </label>
          ))}
      </div>
    </GroupField>
  );
}
