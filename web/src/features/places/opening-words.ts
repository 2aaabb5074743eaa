import { useTranslation } from 'react-i18next';
import { wallTime } from '@inclusive/calendar/zones';
import { onDay } from '@inclusive/calendar/words';
import { useLocale } from '../../shared/routing/use-page.ts';

interface Doors {
  isOpenNow: boolean;
  changesAt: string | null;
  today: string;
  zone: string;
}

/** Whether the doors are open, in a sentence. */
export function useOpenNow({ isOpenNow, changesAt, today, zone }: Doors): string {
  const { t } = useTranslation('places');
  const locale = useLocale();
  if (!changesAt) return t('opening.closed');
  const { day, time } = wallTime(new Date(changesAt), zone);
  if (isOpenNow) return t('opening.openUntil', { time });
  if (day === today) return t('opening.opensToday', { time });
  return t('opening.opensOn', { day: onDay(day, locale), time });
}
