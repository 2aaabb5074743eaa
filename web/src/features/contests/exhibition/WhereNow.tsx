import { useTranslation } from 'react-i18next';
import { dayRange } from '@inclusive/calendar/words';
import { Notice } from '../../../shared/components/Notice.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { whereNow } from './exhibition-data.ts';
import type { Stop } from './exhibition.queries.ts';
import { StopName } from './Route.tsx';

const titles = { now: 'now', ahead: 'next', past: 'past' } as const;

/** Where the exhibition is now, or where it will be, or that nobody knows yet. */
export function WhereNow({ stops }: { stops: readonly Stop[] }) {
  const { t } = useTranslation('exhibition');
  const locale = useLocale();
  const where = whereNow(stops);
  if (!where) {
    return (
      <Notice title={t('notKnown')}>
        <p>{t('notKnownText')}</p>
      </Notice>
    );
  }
  return (
    <Notice title={t(titles[where.time])} tone={where.time === 'now' ? 'success' : 'info'}>
      {where.time === 'past' && <p>{t('pastText')}</p>}
      {where.stops.map((stop) => (
        <p key={stop.id}>
          <a href={`#stop-${stop.id}`}>
            <StopName stop={stop} />
          </a>
          , {dayRange(stop.fromDay, stop.toDay, locale)}
        </p>
      ))}
    </Notice>
  );
}
