import { useTranslation } from 'react-i18next';
import type { accounts } from '../../locales/en/accounts.ts';

type RefusalCode = keyof typeof accounts.refused;

/** Refusals and faults of accounts in words. */
export function useAccountWords() {
  const { t, i18n } = useTranslation('accounts');
  const refusal = (code: string) =>
    t(i18n.exists(`accounts:refused.${code}`) ? `refused.${code as RefusalCode}` : 'refused.UNKNOWN');
  const faultWords = {
    PASSWORD_EASY: t('fault.PASSWORD_EASY'),
    PASSWORD_TOO_SHORT: t('fault.PASSWORD_TOO_SHORT'),
    INVALID_PASSWORD: t('fault.INVALID_PASSWORD'),
    EMAIL_IS_THE_SAME: t('fault.EMAIL_IS_THE_SAME'),
    INVALID_CODE: t('fault.INVALID_CODE'),
    INVALID_BACKUP_CODE: t('fault.INVALID_BACKUP_CODE'),
  };
  return { refusal, faultWords };
}
