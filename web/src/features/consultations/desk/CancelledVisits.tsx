import { useTranslation } from 'react-i18next';
import { Details } from '../../../shared/components/Details.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { VisitPartsFragment } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';

/** So that it is understood why a time is free, should somebody come all the same. */
export function CancelledVisits({ visits }: { visits: readonly VisitPartsFragment[] }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  if (visits.length === 0) return null;
  return (
    <div data-print="no">
      <Details summary={t('cancelled.title', { count: visits.length })}>
        <ul>
          {visits.map(({ id, time, endTime, service, visitor, cancelledBy }) => (
            <li key={id}>
              <a href={to('/visits/$visit', { visit: id })}>
                {t('visits.from', { from: time, to: endTime })} {visitor?.name ?? t('visits.anyName')}
              </a>
              : <Localised text={service} />
              {cancelledBy && ` (${t(`cancelled.${cancelledBy}`)})`}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
