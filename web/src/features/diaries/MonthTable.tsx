import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import type { DiaryQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './Diaries.module.css';
import { useDiaryWords } from './use-diary-words.ts';

type DiaryDay = DiaryQuery['diaryMonth'][number];

/** What results of all rules and exceptions, day by day; the days lead to their visits. */
export function MonthTable({ days }: { days: readonly DiaryDay[] }) {
  const { t } = useTranslation('diaries');
  return (
    <div className={styles.scrolls} tabIndex={0} role="region" aria-label={t('month.days')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('month.day')}</th>
            <th scope="col">{t('month.open')}</th>
            <th scope="col">{t('month.visits')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <DayRow key={day.day} day={day} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayRow({ day: { day, spans, blocks, isException, visits } }: { day: DiaryDay }) {
  const { t } = useTranslation('diaries');
  const words = useDiaryWords();
  const to = usePath();
  return (
    <tr>
      <th scope="row">
        {words.day(day)} {isException && <Tag icon="info">{t('month.differs')}</Tag>}
      </th>
      <td>
        {spans.length === 0 && <span className={styles.closed}>{t('month.closed')}</span>}
        <ul role="list">
          {spans.map(({ opens, closes, room }) => (
            <li key={`${opens} ${room?.text}`}>
              <span className={styles.times}>{`${opens}–${closes}`}</span> <Localised text={room} />
            </li>
          ))}
          {blocks.map(({ opens, closes }) => (
            <li key={opens}>
              {t('month.blocked')} <span className={styles.times}>{`${opens}–${closes}`}</span>
            </li>
          ))}
        </ul>
      </td>
      <td className={styles.number}>
        {visits > 0 && (
          <a href={to('/visits', {}, { day })}>
            {visits}
            <span className="visually-hidden">, {words.day(day)}</span>
          </a>
        )}
      </td>
    </tr>
  );
}
