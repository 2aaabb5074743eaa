import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { Icon } from '../../shared/components/Icon.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { senseIcons } from '../../shared/components/sense-icons.ts';
import styles from './SenseList.module.css';

/** What each of the six senses meets in the room. */
export function SenseList({ senses }: { senses: readonly { sense: string; text: LocalisedText }[] }) {
  const { t } = useTranslation('places');
  return (
    <ul role="list" className={styles.senses}>
      {senses.filter(isKnown).map(({ sense, text }) => (
        <li key={sense} className={styles.sense} data-sense={sense}>
          <h3 className={styles.name}>
            <span className={styles.mark}>
              <Icon name={senseIcons[sense]} size="medium" />
            </span>
            {t(`senses.${sense}`)}
          </h3>
          <p>
            <Localised text={text} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function isKnown<T extends { sense: string }>(note: T): note is T & { sense: keyof typeof senseIcons } {
  return Object.hasOwn(senseIcons, note.sense);
}
