import { useTranslation } from 'react-i18next';

/** Why something was refused at the information point, in words. */
export function useDeskRefusals(): (code: string) => string {
  const { t, i18n } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  return (code) =>
    i18n.exists(`desk:refused.${code}`)
      ? t(`refused.${code as 'NOT_BEGUN'}`)
      : tVisit(`refused.${code as 'SLOT_PAST'}`);
}
