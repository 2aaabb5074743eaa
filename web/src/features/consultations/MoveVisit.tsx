import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, type Month, monthOf } from '@inclusive/calendar/days';
import { dayName, monthName, onDay } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Empty } from '../../shared/components/Empty.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Page } from '../../shared/components/Page.tsx';
import { Form } from '../../shared/forms/Form.tsx';
import { useFormState, useLocale, usePath } from '../../shared/routing/use-page.ts';
import type { ShownBooking } from './shown-booking.ts';
import { freeDaysQuery, freeTimesQuery } from './consultations.queries.ts';
import { DayList } from './DayList.tsx';
import styles from './DayList.module.css';
import { TimeList } from './TimeList.tsx';
import { ZoneNote } from './ZoneNote.tsx';

interface MoveProps {
  booking: ShownBooking;
  token: string;
}

/** Which day: all that are free within two months, by month. */
export function MoveToDay({ booking, token, from, to: last }: MoveProps & { from: Day; to: Day }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const { freeTimes: days } = useSuspenseQuery(freeDaysQuery(booking.offer.id, from, last, token)).data;
  const months = [...new Set(days.map(({ day }) => monthOf(day)))];
  const ofMonth = (month: Month) => days.filter(({ day }) => monthOf(day) === month);
  return (
    <MovePage booking={booking} title={t('day.title')}>
      {months.map((month) => (
        <section key={month} className={styles.part} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`}>{capitalised(monthName(month, locale), locale)}</h2>
          <DayList days={ofMonth(month)} hrefOf={(day) => to('/booking/$token/move', { token }, { day })} />
        </section>
      ))}
      {days.length === 0 && <Empty title={t('move.none')}>{t('day.noneAtAll')}</Empty>}
      <p>
        <LinkButton variant="secondary" href={to('/booking/$token', { token })}>
          {t('move.keep')}
        </LinkButton>
      </p>
    </MovePage>
  );
}

/** Which time of a day; pressing one moves the visit. */
export function MoveToTime({ booking, token, day }: MoveProps & { day: Day }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const { freeTimes } = useSuspenseQuery(freeTimesQuery(booking.offer.id, day, token)).data;
  const times = (freeTimes[0]?.times ?? []).filter(
    ({ startsAt }) => Date.parse(startsAt) !== Date.parse(booking.startsAt),
  );
  return (
    <MovePage booking={booking} title={t('time.title')} day={capitalised(dayName(day, locale), locale)}>
      <Form state={useFormState()} refusal={(code) => t(`refused.${code as 'SLOT_PAST'}`)}>
        {times.length > 0 ? <TimeList times={times} /> : <Empty title={t('time.noneTitle')} />}
      </Form>
      <ZoneNote zone={booking.zone} moment={times[0]?.startsAt} />
      <p className={styles.around}>
        <LinkButton variant="secondary" href={to('/booking/$token/move', { token })}>
          {t('time.allDays')}
        </LinkButton>
        <LinkButton variant="quiet" href={to('/booking/$token', { token })}>
          {t('move.keep')}
        </LinkButton>
      </p>
    </MovePage>
  );
}

interface MovePageProps {
  booking: ShownBooking;
  title: string;
  day?: string;
  children: ReactNode;
}

function MovePage({ booking, title, day, children }: MovePageProps) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const now = t('details.at', { day: onDay(booking.day, locale), time: booking.time });
  return (
    <Page title={title} lead={day} kicker={<Localised text={booking.offer.title} />} isUnlisted>
      <p>{t('move.now', { when: now })}</p>
      {children}
    </Page>
  );
}
