import { useTranslation } from 'react-i18next';
import progress from '../../shared/components/Progress.module.css';
import { type Counted, useFigureNames } from './use-figure-names.ts';
import styles from '../../shared/components/FigureTable.module.css';

interface CountTableProps {
  /** Which table; names the rows. */
  table: string;
  title: string;
  rows: readonly Counted[];
}

/** Counts with bars. The bars repeat the numbers, which stand beside them for whoever does not see the bars. */
export function CountTable({ table, title, rows }: CountTableProps) {
  const { t } = useTranslation('visitFigures');
  const words = useFigureNames();
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  return (
    <div className={styles.scrolls} tabIndex={0} role="region" aria-label={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('visits')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" lang={row.name?.locale}>
                {words.name(table, row)}
              </th>
              <td className={styles.number}>{words.shown(row)}</td>
              <td className={styles.barCell}>
                {row.count !== null && (
                  <progress className={progress.bar} aria-hidden="true" value={row.count} max={most} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
