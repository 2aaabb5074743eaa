import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Page } from '../../shared/components/Page.tsx';
import { PrintButton } from '../../shared/components/PrintButton.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { BookedVisit } from './BookedVisit.tsx';
import { BookingCode } from './BookingCode.tsx';
import { BookingSteps } from './BookingSteps.tsx';
import styles from './BookingPage.module.css';
import { MovedNotice } from './MovedNotice.tsx';
import type { ShownBooking } from './shown-booking.ts';
import { SeriesList } from './SeriesList.tsx';

type State = 'booked' | 'cancelled' | 'past';

interface BookingViewProps {
  booking: ShownBooking;
  token: string;
  /** Just made: the last step of booking. */
  isNew: boolean;
  /** The former time, right after the visit was moved. */
  movedFrom?: string | undefined;
}

/** A booking as its owner sees it, in each of its states. */
export function BookingView({ booking, token, isNew, movedFrom }: BookingViewProps) {
  const { t } = useTranslation('consultations');
  const state = stateOf(booking);
  const isDone = isNew && state === 'booked';
  return (
    <Page
      title={isDone ? t('booking.doneTitle') : t('booking.title')}
      kicker={!isDone && <StateTag state={state} />}
      isUnlisted
    >
      {isDone && (
        <>
          <BookingSteps current={5} room={booking.offer.place.slug} service={booking.offer.service} />
          <Notice tone="success">
            <p>{t('booking.doneText')}</p>
          </Notice>
        </>
      )}
      {movedFrom && state === 'booked' && <MovedNotice from={movedFrom} zone={booking.zone} />}
      <StateNotice booking={booking} state={state} />
      {state === 'booked' && <BookingCode code={booking.code} token={token} />}
      <BookedVisit booking={booking} />
      <SeriesList booking={booking} token={token} />
      <Actions booking={booking} token={token} state={state} />
    </Page>
  );
}

function stateOf({ state, canBeCancelled }: ShownBooking): State {
  if (state === 'cancelled') return 'cancelled';
  return canBeCancelled ? 'booked' : 'past';
}

function StateTag({ state }: { state: State }) {
  const { t } = useTranslation('consultations');
  const looks = {
    booked: ['success', 'calendar-check'],
    cancelled: ['warn', 'calendar-x'],
    past: ['plain', 'clock'],
  } as const;
  const [tone, icon] = looks[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`booking.state.${state}`)}
    </Tag>
  );
}

function StateNotice({ booking, state }: { booking: ShownBooking; state: State }) {
  const { t } = useTranslation('consultations');
  if (state === 'booked') return null;
  const isCalledOff = state === 'cancelled' && booking.cancelledBy === 'library';
  const words = isCalledOff ? 'calledOff' : state;
  const { phone } = booking.offer.place;
  return (
    <Notice tone="info" title={t(`booking.${words}Title`)}>
      <p>{t(`booking.${words}Text`)}</p>
      {isCalledOff && phone && <p>{t('booking.call', { phone })}</p>}
    </Notice>
  );
}

function Actions({ booking, token, state }: { booking: ShownBooking; token: string; state: State }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const { place, service } = booking.offer;
  if (state !== 'booked') {
    return (
      <p>
        <LinkButton href={to('/rooms/$room/book/$service', { room: place.slug, service })}>
          {t('booking.again')}
        </LinkButton>
      </p>
    );
  }
  return (
    <div className={styles.actions} data-print="no">
      <LinkButton
        icon="download-simple"
        href={`/${locale}/booking/${token}/calendar.ics`}
        aria-describedby="entry-name"
      >
        {t('booking.calendar')}
      </LinkButton>
      <LinkButton variant="secondary" icon="clock" href={to('/booking/$token/move', { token })}>
        {t('move.title')}
      </LinkButton>
      <PrintButton />
      <LinkButton variant="danger" href={to('/booking/$token', { token }, { cancel: 1 })}>
        {t('booking.cancel')}
      </LinkButton>
      <p id="entry-name" className={styles.small}>
        {t('booking.calendarHint')}
      </p>
    </div>
  );
}
