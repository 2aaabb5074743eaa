import { useTranslation } from 'react-i18next';
import { isSense } from '@inclusive/course-content/sensory-profile';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { Icon } from '../../shared/components/Icon.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { senseIcons } from '../../shared/components/sense-icons.ts';
import { LevelMark } from './LevelMark.tsx';
import styles from './SenseList.module.css';
import { useSenseWords } from './use-sense-words.ts';

interface Note {
  sense: string;
  level: number | null;
  text: LocalisedText;
}

/** What each of the six senses meets in the room, and how much of it there usually is. */
export function SenseList({ senses }: { senses: readonly Note[] }) {
  const { t } = useTranslation('places');
  const { levelWords } = useSenseWords();
  return (
    <ul role="list" className={styles.senses}>
      {senses.map(({ sense, level, text }) =>
        isSense(sense) ? (
          <li key={sense} className={styles.sense} data-sense={sense}>
            <h3 className={styles.name}>
              <span className={styles.mark}>
                <Icon name={senseIcons[sense]} size="medium" />
              </span>
              {t(`senses.${sense}`)}
            </h3>
            {level !== null && (
              <p className={styles.level}>
                <LevelMark level={level} />
                {t('profile.usually', { level: levelWords(level) })}
              </p>
            )}
            <p>
              <Localised text={text} />
            </p>
          </li>
        ) : null,
      )}
    </ul>
  );
}
