import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { VisitPartsFragment } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import { Attendance, VisitTags } from './Attendance.tsx';
import { VisitFacts } from './VisitFacts.tsx';
import styles from './VisitList.module.css';

/** The visits of a day in their order, with what is needed to receive the visitors. */
export function VisitList({ visits }: { visits: readonly VisitPartsFragment[] }) {
  const { t } = useTranslation('desk');
  return (
    <>
      <p>{t('visits.count', { count: visits.length })}</p>
      <ol role="list" className={styles.visits}>
        {visits.map((visit) => (
          <li key={visit.id}>
            <VisitEntry visit={visit} />
          </li>
        ))}
      </ol>
    </>
  );
}

function VisitEntry({ visit }: { visit: VisitPartsFragment }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  const { id, time, endTime, service, visitor } = visit;
  return (
    <article className={styles.visit} aria-labelledby={`visit-${id}`}>
      <h3 id={`visit-${id}`}>
        <a href={to('/visits/$visit', { visit: id })}>
          <span className={styles.time}>{t('visits.from', { from: time, to: endTime })}</span>{' '}
          {visitor?.name ?? t('visits.anyName')}
        </a>
      </h3>
      <p>
        <Localised text={service} />
      </p>
      <VisitTags visit={visit} />
      <VisitFacts visit={visit} />
      <Attendance visit={visit} />
    </article>
  );
}
