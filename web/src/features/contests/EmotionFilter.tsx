import { useTranslation } from 'react-i18next';
import { emotionIcons, emotions, type Emotion } from '../../shared/components/emotions.ts';
import { Icon } from '../../shared/components/Icon.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './EmotionFilter.module.css';
import tints from './tints.module.css';

interface EmotionFilterProps {
  contest: string;
  /** Those of the contest. */
  offered: readonly string[];
}

/** Links to the gallery's photos of each emotion. */
export function EmotionFilter({ contest, offered }: EmotionFilterProps) {
  const { t } = useTranslation(['contests', 'common']);
  const to = usePath();
  const gallery = (emotion: Emotion) => to('/contests/$contest/gallery', { contest }, { emotion });
  return (
    <nav aria-label={t('filter.label')}>
      <ul role="list" className={styles.links}>
        {emotions
          .filter((emotion) => offered.includes(emotion))
          .map((emotion) => (
            <li key={emotion}>
              <a href={gallery(emotion)} className={`${styles.link} ${tints[emotion]}`}>
                <Icon name={emotionIcons[emotion]} />
                {t(`common:emotion.${emotion}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
