import { useTranslation } from 'react-i18next';
import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { useLocale } from '../../shared/routing/use-page.ts';
import styles from './DayList.module.css';

interface DayListProps {
  days: readonly { day: string; count: number }[];
  hrefOf: (day: string) => string;
}

/** Days with free times as links; each says how many. */
export function DayList({ days, hrefOf }: DayListProps) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  return (
    <ul role="list" className={styles.days}>
      {days.map(({ day, count }) => (
        <li key={day}>
          <a href={hrefOf(day)} className={styles.day}>
            <span className={styles.name}>{capitalised(dayName(day, locale), locale)}</span>
            <span className={styles.count}>{t('day.count', { count })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
