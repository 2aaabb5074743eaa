import { useTranslation } from 'react-i18next';

/** Minutes in words: "3 hours", "45 minutes", "1 hour 20 minutes". */
export function useTimeWords(): (minutes: number) => string {
  const { t } = useTranslation('courses');
  return (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    const parts = [
      hours > 0 && t('hours', { count: hours }),
      (rest > 0 || hours === 0) && t('minutes', { count: rest }),
    ];
    return parts.filter(Boolean).join(' ');
  };
}
