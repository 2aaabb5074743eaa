import { useTranslation } from 'react-i18next';

/** Refusals and faults of the forms around an entry, in words. */
export function useCheckingWords() {
  const { t, i18n } = useTranslation('checking');
  const refusal = (code: string) => {
    const key = `refused.${code}` as 'refused.UNKNOWN';
    return i18n.exists(`checking:${key}`) ? t(key) : t('refused.UNKNOWN');
  };
  const faultWords = {
    'reasons.REQUIRED_CHOICE': t('fault.REASON_MISSING'),
    DAY_TOO_SOON: t('fault.DAY_TOO_SOON'),
    DAY_TOO_LATE: t('fault.DAY_TOO_LATE'),
  };
  return { refusal, faultWords };
}
