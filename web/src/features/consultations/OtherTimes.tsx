import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { onDay } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Notice } from '../../shared/components/Notice.tsx';
import { Choice } from '../../shared/forms/Choice.tsx';
import type { OfferQuery } from '../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../shared/routing/use-page.ts';
import { nearFreeTimesQuery } from './consultations.queries.ts';

interface OtherTimesProps {
  offer: OfferQuery['offer'];
  at: string;
  refusal: string;
}

/** In the place of a time that is gone: the nearest others, within the form, so that nothing typed is lost. */
export function OtherTimes({ offer, at, refusal }: OtherTimesProps) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const { isRefused } = useFormState();
  const { data } = useSuspenseQuery(nearFreeTimesQuery(offer.id, at));
  const options = data.nearFreeTimes.map(({ startsAt, day, time }) => ({
    value: startsAt,
    label: capitalised(t('details.at', { day: onDay(day, locale), time }), locale),
  }));
  return (
    <>
      {!isRefused && <Notice tone="warn" title={t(`refused.${refusal as 'SLOT_PAST'}`)} />}
      {options.length > 0 && <Choice name="at" options={options} />}
      <p>
        <a href={to('/rooms/$room/book/$service', { room: offer.place.slug, service: offer.service })}>
          {t('details.back')}
        </a>{' '}
        ·{' '}
        <a href={to('/rooms/$room/book/$service/wait', { room: offer.place.slug, service: offer.service })}>
          {t('day.wait')}
        </a>
      </p>
    </>
  );
}
