import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import progress from '../../shared/components/Progress.module.css';
import type { VisitFiguresQuery } from '../../shared/operations/graphql.ts';
import { useFigureNames } from './use-figure-names.ts';
import styles from '../../shared/components/FigureTable.module.css';

/** Hours with visits, of the hours that a room was open. */
export function RoomUseTable({ rooms }: { rooms: VisitFiguresQuery['visitFigures']['rooms'] }) {
  const { t } = useTranslation('visitFigures');
  const { number } = useFigureNames();
  return (
    <div className={styles.scrolls} tabIndex={0} role="region" aria-label={t('rooms.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('rooms.room')}</th>
            <th scope="col">{t('rooms.open')}</th>
            <th scope="col">{t('rooms.used')}</th>
            <th scope="col">{t('rooms.share')}</th>
          </tr>
        </thead>
        <tbody>
          {rooms.map(({ id, name, openHours, bookedHours }) => (
            <tr key={id}>
              <th scope="row">
                <Localised text={name} />
              </th>
              <td className={styles.number}>{number(openHours)}</td>
              <td className={styles.number}>{bookedHours === null ? t('few') : number(bookedHours)}</td>
              <td className={styles.barCell}>
                {bookedHours !== null && openHours > 0 && (
                  <>
                    {`${number((bookedHours * 100) / openHours)}\u00a0%`}{' '}
                    <progress className={progress.bar} aria-hidden="true" value={bookedHours} max={openHours} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
