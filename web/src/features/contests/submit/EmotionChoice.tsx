import { useTranslation } from 'react-i18next';
import { emotionIcons, emotions } from '../../../shared/components/emotions.ts';
import { Icon } from '../../../shared/components/Icon.tsx';
import { GroupField } from '../../../shared/forms/Field.tsx';
import { useField, useKeptValues } from '../../../shared/forms/form-context.ts';
import tints from '../tints.module.css';
import styles from './EmotionChoice.module.css';

/** One to three emotions of those that the contest names, as cards with tint, icon and word. */
export function EmotionChoice({ offered }: { offered: readonly string[] }) {
  const { t } = useTranslation(['common', 'submit']);
  const parts = useField({ name: 'emotions', hint: t('submit:emotionHint') });
  const kept = useKeptValues('emotions');
  return (
    <GroupField parts={parts}>
      <div className={styles.cards}>
        {emotions
          .filter((emotion) => offered.includes(emotion))
          .map((emotion) => (
            <label key={emotion} className={`${styles.card} ${tints[emotion]}`}>
              <input
                type="checkbox"
                name="emotions"
                value={emotion}
                defaultChecked={kept.includes(emotion)}
                className={styles.input}
              />
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
