import { useTranslation } from 'react-i18next';
import { dayName } from '@inclusive/calendar/words';
import { Details } from '../../shared/components/Details.tsx';
import type { RoomQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import styles from './OpeningHours.module.css';

type Opening = RoomQuery['room']['opening'];
type OpenDay = Pick<Opening['week'][number], 'day' | 'spans' | 'holiday'> & { isException?: boolean };

/** Today and the six days after it, and what departs from the ordinary in the coming weeks. */
export function OpeningHours({ opening }: { opening: Opening }) {
  const { t } = useTranslation('places');
  const later = opening.exceptions.filter(({ day }) => !opening.week.some((known) => known.day === day));
  return (
    <>
      <table className={styles.hours}>
        <caption className="visually-hidden">{t('opening.title')}</caption>
        <tbody>
          {opening.week.map((day, index) => (
            <DayRow key={day.day} day={day} isToday={index === 0} />
          ))}
        </tbody>
      </table>
      {later.length > 0 && (
        <Details summary={t('opening.exceptions')}>
          <table className={styles.hours}>
            <caption className="visually-hidden">{t('opening.exceptions')}</caption>
            <tbody>
              {later.map((day) => (
                <DayRow key={day.day} day={day} />
              ))}
            </tbody>
          </table>
        </Details>
      )}
    </>
  );
}

function DayRow({ day, isToday = false }: { day: OpenDay; isToday?: boolean }) {
  const { t } = useTranslation('places');
  const locale = useLocale();
  return (
    <tr className={isToday ? styles.today : undefined}>
      <th scope="row">
        {dayName(day.day, locale)}
        {isToday && ` (${t('opening.today')})`}
      </th>
      <td>
        {day.spans.length
          ? day.spans.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')
          : t('opening.closedDay')}
        {(day.isException || day.holiday) && <Why holiday={day.holiday} />}
      </td>
    </tr>
  );
}

/** Why a day is not as usual. */
function Why({ holiday }: { holiday: string | null }) {
  const { t } = useTranslation('places');
  return (
    <span className={styles.exception}>{holiday ? t(`holiday.${holiday as 'easter'}`) : t('opening.exception')}</span>
  );
}
