import { useTranslation } from 'react-i18next';
import { onDate, weekdayName } from '@inclusive/calendar/words';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import type { ShownBooking } from './BookingView.tsx';
import { peopleInWords } from './people.ts';
import styles from './BookingPage.module.css';

/** When, where, what and how: nothing of who. */
export function BookedVisit({ booking }: { booking: ShownBooking }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const { offer, day, time, channel, language } = booking;
  return (
    <section className={styles.summary} aria-label={t('booking.title')}>
      <DefinitionList
        items={[
          {
            term: t('details.when'),
            value: (
              <strong>
                {capitalised(weekdayName(day, locale), locale)}, {t('details.at', { day: onDate(day, locale), time })}
              </strong>
            ),
          },
          {
            term: t('details.where'),
            value: (
              <>
                <Localised text={offer.place.library} />, {offer.place.address}
                <br />
                <a href={to('/rooms/$room', { room: offer.place.slug })}>{t('booking.roomPage')}</a>
              </>
            ),
          },
          {
            term: t('details.what'),
            value: (
              <>
                <Localised text={offer.title} />, {t('service.minutes', { count: offer.minutes })}
                {offer.consultants.length > 0 && (
                  <>
                    <br />
                    {peopleInWords(offer.consultants, locale)}
                  </>
                )}
              </>
            ),
          },
          { term: t('booking.how'), value: t(`channel.${channel as 'phone'}`) },
          { term: t('booking.language'), value: capitalised(languageName(language, locale), locale) },
        ]}
      />
    </section>
  );
}
