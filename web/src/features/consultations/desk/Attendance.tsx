import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import type { VisitPartsFragment } from '../../../shared/operations/graphql.ts';
import styles from './VisitList.module.css';

const looks = { attended: ['success', 'check-circle'], missed: ['warn', 'calendar-x'] } as const;

/** Came or did not come, once the visit has begun; what was marked can be undone. */
export function Attendance({ visit }: { visit: VisitPartsFragment }) {
  const { t } = useTranslation('desk');
  const { id, attendance, hasBegun, state } = visit;
  if (!hasBegun || state !== 'booked') return null;
  return (
    <form method="post" className={styles.actions} aria-labelledby={`visit-${id}`} data-print="no">
      <input type="hidden" name="visit" value={id} />
      {attendance ? (
        <Button type="submit" name="attendance" value="none" variant="quiet" icon="arrow-u-up-left">
          {t('attendance.undo')}
        </Button>
      ) : (
        <>
          <Button type="submit" name="attendance" value="attended" variant="secondary" icon="check">
            {t('attendance.attended')}
          </Button>
          <Button type="submit" name="attendance" value="missed" variant="quiet" icon="calendar-x">
            {t('attendance.missed')}
          </Button>
        </>
      )}
    </form>
  );
}

/** What is known of the visit's course, in words. */
export function VisitTags({ visit: { attendance, isToCall } }: { visit: VisitPartsFragment }) {
  const { t } = useTranslation('desk');
  if (!attendance && !isToCall) return null;
  const [tone, icon] = looks[attendance ?? 'attended'];
  return (
    <p className={styles.tags}>
      {attendance && (
        <Tag tone={tone} icon={icon}>
          {t(`attendance.${attendance}`)}
        </Tag>
      )}
      {isToCall && (
        <Tag tone="warn" icon="phone">
          {t('visits.toCall')}
        </Tag>
      )}
    </p>
  );
}
