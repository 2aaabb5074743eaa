import { useTranslation } from 'react-i18next';
import { atMoment } from '../../../shared/when.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';

const DAY_MS = 86_400_000;

/** The refusal of a form of the jury's pages, in words. */
export function useJuryRefusal(): (code: string) => string {
  const { t, i18n } = useTranslation('jury');
  return (code) => {
    const key = `refused.${code}` as 'refused.UNKNOWN';
    return i18n.exists(`jury:${key}`) ? t(key) : t('refused.UNKNOWN');
  };
}

export function useMoment(): (moment: string) => string {
  const locale = useLocale();
  return (moment) => atMoment(moment, locale);
}

/** How long a round still lasts: "Until …. 3 days left." Its end is the first moment after its last day. */
export function useTimeLeft(): (dueAt: string, now?: Date) => string {
  const { t } = useTranslation('jury');
  const moment = useMoment();
  return (dueAt, now = new Date()) => {
    const last = Date.parse(dueAt) - 60_000;
    const days = Math.floor((last - now.getTime()) / DAY_MS);
    const left = days > 0 ? t('daysLeft', { count: days }) : t('lastDay');
    return `${t('until', { when: moment(new Date(last).toISOString()) })} ${left}`;
  };
}
