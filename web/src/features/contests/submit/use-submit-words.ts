import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Labels in the order of the page, and words for faults and refusals. */
export function useSubmitWords() {
  const { t, i18n } = useTranslation(['contests', 'common']);
  const faultWords = useMemo(() => t('fault', { returnObjects: true }) as Record<string, string>, [t]);
  const fields = useMemo(
    () => ({
      uploadId: t('submit.photo'),
      title: t('submit.name'),
      emotion: t('submit.emotion'),
      altText: t('submit.altText'),
      submittedBy: t('submit.who'),
      guardianName: t('submit.guardian'),
      credit: t('submit.credit'),
      licence: t('submit.licence'),
      isOwnPhoto: t('submit.own'),
      hasConsented: t('submit.consent'),
    }),
    [t],
  );
  const refusal = (code: string) => {
    if (code === 'UNAUTHENTICATED') return t('common:refused.SIGN_IN_REQUIRED');
    return t(i18n.exists(`contests:refused.${code}`) ? `refused.${code as 'UNKNOWN'}` : 'refused.UNKNOWN');
  };
  return { fields, faultWords, refusal };
}
