import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addMonths, type Day, firstDayOf, lastDayOf, type Month, monthOf } from '@inclusive/calendar/days';
import { monthName, onDay } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { Empty } from '../../shared/components/Empty.tsx';
import type { OfferQuery } from '../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../shared/routing/use-page.ts';
import { Form } from '../../shared/forms/Form.tsx';
import { BookingPage } from './BookingPage.tsx';
import { freeDaysQuery, nextFreeTimeQuery } from './consultations.queries.ts';
import { DayList } from './DayList.tsx';
import { KeptTime } from './KeptTime.tsx';
import styles from './DayList.module.css';

interface ChooseDayProps {
  offer: OfferQuery['offer'];
  month: Month;
  today: Day;
  /** A time that is kept for the visitor already. */
  hold?: string | undefined;
}

export function ChooseDay({ offer, month, today, hold }: ChooseDayProps) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const { data } = useSuspenseQuery(freeDaysQuery(offer.id, firstDayOf(month), lastDayOf(month), hold));
  const params = { room: offer.place.slug, service: offer.service };
  const days = data.freeTimes;
  return (
    <BookingPage offer={offer} current={2} title={t('day.title')} hold={hold}>
      {hold && <KeptTime offer={offer} token={hold} />}
      <Nearest offer={offer} today={today} />
      <section className={styles.part} aria-labelledby="month">
        <h2 id="month">{capitalised(monthName(month, locale), locale)}</h2>
        {days.length > 0 && (
          <DayList days={days} hrefOf={(day) => to('/rooms/$room/book/$service', params, { day, hold })} />
        )}
        {days.length === 0 && <NoDays offer={offer} today={today} month={month} hold={hold} />}
      </section>
      <Months offer={offer} month={month} today={today} hold={hold} />
      <p>
        {t('day.full')} <a href={to('/rooms/$room/book/$service/wait', params)}>{t('day.wait')}</a>
      </p>
    </BookingPage>
  );
}

/** A way round the calendar for those who only want it soon. */
function Nearest({ offer, today }: Omit<ChooseDayProps, 'month'>) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const { data } = useSuspenseQuery(nextFreeTimeQuery(offer.id, today));
  const next = data.nextFreeTime;
  if (!next) return null;
  return (
    <div className={styles.nearest}>
      <p>
        {t('day.nearest')}: <strong>{t('details.at', { day: onDay(next.day, locale), time: next.time })}</strong>
      </p>
      <Form state={useFormState()} refusal={(code) => t(`refused.${code as 'SLOT_PAST'}`)}>
        <Button type="submit" variant="secondary" name="at" value={next.startsAt}>
          {t('day.take')}
        </Button>
      </Form>
    </div>
  );
}

function NoDays({ offer, today, month, hold }: ChooseDayProps) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const { data } = useSuspenseQuery(nextFreeTimeQuery(offer.id, today));
  const next = data.nextFreeTime;
  if (!next) return <Empty title={t('day.noneTitle')}>{t('day.noneAtAll')}</Empty>;
  const params = { room: offer.place.slug, service: offer.service };
  const there = monthOf(next.day);
  return (
    <Empty
      title={t('day.noneTitle')}
      action={
        there !== month && (
          <LinkButton variant="secondary" href={to('/rooms/$room/book/$service', params, { month: there, hold })}>
            {t('day.goThere', { month: monthName(there, locale) })}
          </LinkButton>
        )
      }
    >
      {t('day.noneText', { day: onDay(next.day, locale), time: next.time })}
    </Empty>
  );
}

function Months({ offer, month, today, hold }: ChooseDayProps) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const params = { room: offer.place.slug, service: offer.service };
  const hrefOf = (each: Month) => to('/rooms/$room/book/$service', params, { month: each, hold });
  const [earlier, later] = [addMonths(month, -1), addMonths(month, 1)];
  return (
    <nav aria-label={t('day.months')} className={styles.around}>
      {earlier >= monthOf(today) && (
        <LinkButton variant="secondary" icon="arrow-left" href={hrefOf(earlier)} rel="prev">
          {t('day.previous', { month: monthName(earlier, locale) })}
        </LinkButton>
      )}
      {later <= monthOf(offer.lastDay) && (
        <LinkButton variant="secondary" icon="arrow-right" href={hrefOf(later)} rel="next">
          {t('day.next', { month: monthName(later, locale) })}
        </LinkButton>
      )}
    </nav>
  );
}
