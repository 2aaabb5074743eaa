import { useTranslation } from 'react-i18next';
import type { authoring } from '../../locales/en/authoring.ts';

type RefusalCode = keyof typeof authoring.refused;

/** Refusals and faults of authoring in words. */
export function useAuthoringWords() {
  const { t, i18n } = useTranslation('authoring');
  const refusal = (code: string) =>
    t(i18n.exists(`authoring:refused.${code}`) ? `refused.${code as RefusalCode}` : 'refused.UNKNOWN');
  const faultWords = { TAKEN: t('fault.TAKEN'), INVALID_SLUG: t('fault.INVALID_SLUG') };
  return { refusal, faultWords };
}

/** What stands against publishing, in words. */
export function useReadinessWords(): (code: string) => string {
  const { t, i18n } = useTranslation('authoring');
  return (code) =>
    t(i18n.exists(`authoring:lacking.${code}`) ? `lacking.${code as keyof typeof authoring.lacking}` : 'lacking.OTHER');
}
