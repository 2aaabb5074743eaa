import { useTranslation } from 'react-i18next';
import { capitalised } from '@inclusive/localisation/languages';
import type { CourseFiguresQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import table from '../../shared/components/FigureTable.module.css';
import styles from './Figures.module.css';

type Months = CourseFiguresQuery['courseFigures']['months'];

const WIDTH = 720;
const HEIGHT = 220;
const GROUND = 190;
const COLUMN = 18;

/** A picture of the months, and the same in a table for whoever prefers numbers or does not see the picture. */
export function MonthColumns({ months }: { months: Months }) {
  const { t } = useTranslation('figures');
  return (
    <>
      <p className={styles.key}>
        <span className={styles.keyBegun}>{t('begun')}</span>{' '}
        <span className={styles.keyCompleted}>{t('completed')}</span>
      </p>
      <div className={table.scrolls} tabIndex={0} role="region" aria-label={t('months')}>
        <svg className={styles.columns} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <MonthShapes months={months} />
        </svg>
      </div>
      <details>
        <summary>{t('asTable')}</summary>
        <div className={table.scrolls} tabIndex={0} role="region" aria-label={t('asTable')}>
          <MonthTable months={months} />
        </div>
      </details>
    </>
  );
}

function MonthShapes({ months }: { months: Months }) {
  const name = useMonthName('short');
  const most = Math.max(1, ...months.flatMap(({ begun, completed }) => [begun, completed]));
  const height = (count: number) => (count * (GROUND - 20)) / most;
  const step = WIDTH / months.length;
  return (
    <>
      {months.map(({ month, begun, completed }, index) => {
        const middle = index * step + step / 2;
        return (
          <g key={month}>
            <Column x={middle - COLUMN - 1} height={height(begun)} count={begun} className={styles.begun} />
            <Column x={middle + 1} height={height(completed)} count={completed} className={styles.completed} />
            <text x={middle} y={GROUND + 20} textAnchor="middle">
              {name(month)}
            </text>
          </g>
        );
      })}
      <line x1="0" x2={WIDTH} y1={GROUND} y2={GROUND} />
    </>
  );
}

interface ColumnProps {
  x: number;
  height: number;
  count: number;
  className: string | undefined;
}

function Column({ x, height, count, className }: ColumnProps) {
  if (count === 0) return null;
  return (
    <>
      <rect className={className} x={x} y={GROUND - height} width={COLUMN} height={height} rx="3" />
      <text x={x + COLUMN / 2} y={GROUND - height - 4} textAnchor="middle">
        {count}
      </text>
    </>
  );
}

function MonthTable({ months }: { months: Months }) {
  const { t } = useTranslation('figures');
  const name = useMonthName('long');
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('begun')}</th>
          <th scope="col">{t('completed')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, begun, completed }) => (
          <tr key={month}>
            <th scope="row">{name(month)}</th>
            <td className={table.number}>{begun}</td>
            <td className={table.number}>{completed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useMonthName(length: 'short' | 'long'): (month: string) => string {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    month: length,
    ...(length === 'long' && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return (month) => capitalised(format.format(new Date(`${month}-01T00:00:00Z`)), locale);
}
