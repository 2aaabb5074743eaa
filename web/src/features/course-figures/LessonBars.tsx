import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import type { CourseFiguresQuery } from '../../shared/operations/graphql.ts';
import table from '../../shared/components/FigureTable.module.css';
import styles from './Figures.module.css';

type Lessons = CourseFiguresQuery['courseFigures']['lessons'];

/** How many of all who began have done each lesson: where a bar grows shorter, learners stop. */
export function LessonBars({ lessons, begun }: { lessons: Lessons; begun: number }) {
  const { t } = useTranslation('figures');
  return (
    <div className={table.scrolls} tabIndex={0} role="region" aria-label={t('lessons')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('lesson')}</th>
            <th scope="col">{t('done')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('share')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ id, title, done }) => (
            <tr key={id}>
              <th scope="row">
                <Localised text={title} />
              </th>
              <td className={table.number}>{done}</td>
              <td className={table.barCell}>
                <Bar percent={Math.round((done * 100) / Math.max(begun, 1))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ percent }: { percent: number }) {
  return (
    <span className={styles.share}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${percent}%` }} />
      </span>
      <span className={styles.percent}>{percent}&nbsp;%</span>
    </span>
  );
}
