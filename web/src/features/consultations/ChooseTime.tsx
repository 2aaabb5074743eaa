import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Day, monthOf } from '@inclusive/calendar/days';
import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Empty } from '../../shared/components/Empty.tsx';
import { Form } from '../../shared/forms/Form.tsx';
import type { OfferQuery } from '../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../shared/routing/use-page.ts';
import { BookingPage } from './BookingPage.tsx';
import { daysAroundQuery, freeTimesQuery } from './consultations.queries.ts';
import { KeptTime } from './KeptTime.tsx';
import { TimeList } from './TimeList.tsx';
import { ZoneNote } from './ZoneNote.tsx';
import styles from './DayList.module.css';

interface ChooseTimeProps {
  offer: OfferQuery['offer'];
  day: Day;
  /** A time that is kept for the visitor already. */
  hold?: string | undefined;
}

export function ChooseTime({ offer, day, hold }: ChooseTimeProps) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const { data } = useSuspenseQuery(freeTimesQuery(offer.id, day, hold));
  const times = data.freeTimes[0]?.times ?? [];
  const name = capitalised(dayName(day, locale), locale);
  return (
    <BookingPage offer={offer} current={3} title={t('time.title')} lead={name} day={day} hold={hold}>
      {hold && <KeptTime offer={offer} token={hold} />}
      {times.length > 0 ? (
        <Form state={useFormState()} refusal={(code) => t(`refused.${code as 'SLOT_PAST'}`)}>
          <TimeList times={times} />
        </Form>
      ) : (
        <Empty title={t('time.noneTitle')} />
      )}
      <ZoneNote zone={offer.place.zone} moment={times[0]?.startsAt} />
      <DaysAround offer={offer} day={day} hold={hold} />
    </BookingPage>
  );
}

/** The days with free times before and after this one. */
function DaysAround({ offer, day, hold }: ChooseTimeProps) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const { data } = useSuspenseQuery(daysAroundQuery(offer.id, day, hold));
  const params = { room: offer.place.slug, service: offer.service };
  const before = data.freeTimes.findLast((each) => each.day < day)?.day;
  const after = data.freeTimes.find((each) => each.day > day)?.day;
  return (
    <nav aria-label={t('time.days')} className={styles.around}>
      {before && (
        <LinkButton
          variant="secondary"
          icon="arrow-left"
          href={to('/rooms/$room/book/$service', params, { day: before, hold })}
        >
          {t('time.previous', { day: dayName(before, locale) })}
        </LinkButton>
      )}
      {after && (
        <LinkButton
          variant="secondary"
          icon="arrow-right"
          href={to('/rooms/$room/book/$service', params, { day: after, hold })}
        >
          {t('time.next', { day: dayName(after, locale) })}
        </LinkButton>
      )}
      <LinkButton variant="quiet" href={to('/rooms/$room/book/$service', params, { month: monthOf(day), hold })}>
        {t('time.allDays')}
      </LinkButton>
    </nav>
  );
}
