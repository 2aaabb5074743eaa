import { useTranslation } from 'react-i18next';

/** Labels of the fields about a visit and a visitor. */
export function useFieldNames(): Record<string, string> {
  const { t } = useTranslation('consultations');
  return {
    at: t('details.otherTimes'),
    channel: t('details.channel'),
    language: t('details.language'),
    places: t('count.places'),
    repeats: t('count.repeats'),
    forWhom: t('details.forWhom'),
    hasGuardian: t('details.guardian'),
    adjustments: t('details.adjustments'),
    name: t('details.name'),
    reach: t('details.reach'),
    phone: t('details.phone'),
    email: t('details.email'),
    note: t('details.note'),
  };
}

export function useFaultWords(): Record<string, string> {
  const { t } = useTranslation('consultations');
  const { t: tCommon } = useTranslation('common');
  const choose = tCommon('fault.REQUIRED_CHOICE');
  return {
    'channel.REQUIRED': choose,
    'language.REQUIRED': choose,
    'forWhom.REQUIRED': choose,
    'reach.REQUIRED': choose,
    GUARDIAN_NEEDED: t('fault.GUARDIAN_NEEDED'),
    NO_MOBILE: t('fault.NO_MOBILE'),
    CONTACT_NEEDED: t('fault.CONTACT_NEEDED'),
  };
}
