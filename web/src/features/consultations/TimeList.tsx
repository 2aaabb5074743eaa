import { useTranslation } from 'react-i18next';
import { partsOfDay } from './parts-of-day.ts';
import styles from './DayList.module.css';

interface TimeListProps {
  times: readonly { startsAt: string; time: string }[];
}

/** The free times of a day, by its parts; stands in a form, whose buttons they are. */
export function TimeList({ times }: TimeListProps) {
  const { t } = useTranslation('consultations');
  return partsOfDay(times).map(({ part, times: some }) => (
    <section key={part} className={styles.part} aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{t(`time.${part}`)}</h2>
      <ul role="list" className={styles.times}>
        {some.map(({ startsAt, time }) => (
          <li key={startsAt}>
            <button type="submit" name="at" value={startsAt} className={styles.time}>
              {time}
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
