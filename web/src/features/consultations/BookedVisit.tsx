import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { onDate, weekdayName } from '@inclusive/calendar/words';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import type { ShownBooking } from './shown-booking.ts';
import { peopleInWords } from './people.ts';
import styles from './BookingPage.module.css';

/** When, where, what and how: nothing of who. */
export function BookedVisit({ booking }: { booking: ShownBooking }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const { offer, day, time, channel, language } = booking;
  const when = t('details.at', { day: onDate(day, locale), time });
  return (
    <section className={styles.summary} aria-label={t('booking.title')}>
      <DefinitionList
        items={[
          {
            term: t('details.when'),
            value: <strong>{`${capitalised(weekdayName(day, locale), locale)}, ${when}`}</strong>,
          },
          { term: t('details.where'), value: <Where place={offer.place} /> },
          { term: t('details.what'), value: <What booking={booking} /> },
          { term: t('booking.how'), value: t(`channel.${channel as 'phone'}`) },
          channel === 'video' &&
            booking.canBeCancelled && { term: t('booking.videoLink'), value: <VideoLink url={booking.videoUrl} /> },
          booking.places > 1 && { term: t('count.places'), value: booking.places },
          { term: t('booking.language'), value: capitalised(languageName(language, locale), locale) },
        ]}
      />
    </section>
  );
}

function VideoLink({ url }: { url: string | null }): ReactNode {
  const { t } = useTranslation('consultations');
  return url ? (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  ) : (
    t('booking.noVideoLink')
  );
}

function Where({ place }: { place: ShownBooking['offer']['place'] }): ReactNode {
  const { t } = useTranslation('consultations');
  const to = usePath();
  return (
    <>
      <Localised text={place.library} />, {place.address}
      <br />
      <a href={to('/rooms/$room', { room: place.slug })}>{t('booking.roomPage')}</a>
    </>
  );
}

function What({ booking: { offer, consultants } }: { booking: ShownBooking }): ReactNode {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  return (
    <>
      <Localised text={offer.title} />, {t('service.minutes', { count: offer.minutes })}
      {consultants.length > 0 && (
        <>
          <br />
          {peopleInWords(consultants, locale)}
        </>
      )}
    </>
  );
}
