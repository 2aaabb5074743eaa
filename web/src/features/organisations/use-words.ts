import { useTranslation } from 'react-i18next';
import type { organisations } from '../../locales/en/organisations.ts';

type RefusalCode = keyof typeof organisations.refused;

/** Refusals and faults of organisations in words. */
export function useOrganisationWords() {
  const { t, i18n } = useTranslation('organisations');
  const refusal = (code: string) =>
    t(i18n.exists(`organisations:refused.${code}`) ? `refused.${code as RefusalCode}` : 'refused.UNKNOWN');
  const faultWords = {
    TAKEN: t('fault.TAKEN'),
    SLUG_INVALID: t('fault.SLUG_INVALID'),
    'roles.REQUIRED': t('fault.ROLES_REQUIRED'),
  };
  return { refusal, faultWords };
}
