import { useTranslation } from 'react-i18next';
import { onDay } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import { useLocale } from '../../../shared/routing/use-page.ts';

/** Both partner countries' clocks show the same. */
const zone = 'Europe/Riga';

interface Rule {
  attempts: number | null;
  pauseHours: number | null;
}

/** How often a quiz may be taken, in whole sentences. */
export function useRuleWords(): (rule: Rule) => string {
  const { t } = useTranslation('questions');
  return ({ attempts, pauseHours }) => {
    const often = attempts === null ? t('often') : t('attempts', { count: attempts });
    return pauseHours === null || attempts === 1 ? often : `${often} ${t('pause', { count: pauseHours })}`;
  };
}

interface Next {
  left: number | null;
  opensAt: string | null;
}

/** Whether and when one may try again, in whole sentences; empty where nothing limits it. */
export function useNextWords(): (next: Next, rule: Rule) => string {
  const { t } = useTranslation('questions');
  const locale = useLocale();
  return ({ left, opensAt }, { attempts }) => {
    if (left === 0) return t('noneLeft');
    const { day, time } = wallTime(new Date(opensAt ?? 0), zone);
    const opens = opensAt === null ? '' : t('opens', { day: onDay(day, locale), time });
    const remaining = left === null || attempts === null ? '' : t('left', { count: left, attempts });
    return [opens, remaining].filter(Boolean).join(' ');
  };
}
