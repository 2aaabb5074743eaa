import { useTranslation } from 'react-i18next';
import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import type { ShownBooking } from './shown-booking.ts';

/** The visits that were booked together; each has a page and a code of its own. */
export function SeriesList({ booking, token }: { booking: ShownBooking; token: string }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  if (booking.series.length < 2) return null;
  return (
    <section aria-labelledby="series">
      <h2 id="series">{t('count.series')}</h2>
      <ul>
        {booking.series.map((visit) => {
          const when = capitalised(t('details.at', { day: dayName(visit.day, locale), time: visit.time }), locale);
          const words = visit.state === 'cancelled' ? `${when} (${t('booking.state.cancelled').toLowerCase()})` : when;
          return (
            <li key={visit.token}>
              {visit.token === token ? <strong>{words}</strong> : <a href={to('/booking/$token', visit)}>{words}</a>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
