import { useTranslation } from 'react-i18next';
import { Icon } from '../../shared/components/Icon.tsx';
import styles from './Home.module.css';

const facts = [
  { name: 'light', icon: 'lightbulb' },
  { name: 'touch', icon: 'hand-palm' },
  { name: 'talk', icon: 'chat-circle-text' },
  { name: 'free', icon: 'hand-heart' },
] as const;

const steps = ['choose', 'story', 'book', 'stay'] as const;

/** What a sensory reading room is, and how a visit goes. */
export function RoomExplained() {
  const { t } = useTranslation('home');
  return (
    <>
      <section className={styles.section} aria-labelledby="room">
        <h2 id="room">{t('room.title')}</h2>
        <p className={styles.text}>{t('room.text')}</p>
        <ul role="list" className={styles.facts}>
          {facts.map(({ name, icon }) => (
            <li key={name}>
              <span className={`${styles.mark} ${styles[name]}`}>
                <Icon name={icon} size="medium" />
              </span>
              <h3>{t(`room.${name}.title`)}</h3>
              <p>{t(`room.${name}.text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="visit">
        <h2 id="visit">{t('visit.title')}</h2>
        <ol role="list" className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{t(`visit.${step}`)}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
