import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../shared/routing/use-page.ts';

interface Time {
  startsAt: string;
  day: string;
  time: string;
}

/** Free times as answers to choose from, each with its day. */
export function useTimeOptions(times: readonly Time[]): { value: string; label: string }[] {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  return times.map(({ startsAt, day, time }) => ({
    value: startsAt,
    label: t('details.at', { day: capitalised(dayName(day, locale), locale), time }),
  }));
}
