import { useTranslation } from 'react-i18next';
import { useLocale } from '../../shared/routing/use-page.ts';

/** Numbers as one reads them: grouped thousands, hours of minutes, days with one decimal. */
export function useFigureWords() {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  const format = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { maximumFractionDigits: 1 });
  return {
    count: (value: number) => format.format(value),
    hours: (minutes: number) => t('hours', { hours: format.format(Math.round(minutes / 6) / 10) }),
    days: (days: number) => t('days', { days: format.format(days) }),
  };
}
