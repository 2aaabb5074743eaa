import { useTranslation } from 'react-i18next';
import { emotionIcons, type Emotion } from './emotions.ts';
import { Icon } from './Icon.tsx';
import styles from './Tag.module.css';

/** An emotion by tint, icon and word together. */
export function EmotionTag({ emotion }: { emotion: Emotion }) {
  const { t } = useTranslation('common');
  return (
    <span className={`${styles.tag} ${styles.emotion} ${styles[emotion]}`}>
      <Icon name={emotionIcons[emotion]} />
      {t(`emotion.${emotion}`)}
    </span>
  );
}
