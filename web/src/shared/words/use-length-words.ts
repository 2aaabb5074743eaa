import { useTranslation } from 'react-i18next';

/** How long something plays: "1 minute 5 seconds", "40 seconds". */
export function useLengthWords(): (seconds: number) => string {
  const { t } = useTranslation(['courses', 'lessons']);
  return (seconds) => {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    const parts = [
      minutes > 0 && t('minutes', { count: minutes }),
      (rest > 0 || minutes === 0) && t('lessons:seconds', { count: rest }),
    ];
    return parts.filter(Boolean).join(' ');
  };
}
