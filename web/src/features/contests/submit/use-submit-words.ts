import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../shared/routing/use-page.ts';

const faults = [
  'UPLOAD_MISSING',
  'UPLOAD_TOO_LARGE',
  'UPLOAD_INCOMPLETE',
  'NOT_A_PHOTO',
  'TOO_MANY_UPLOADS',
  'IMAGE_DAMAGED',
  'IMAGE_TOO_LARGE',
  'IMAGE_TOO_SLOW',
  'EMOTION_UNKNOWN',
  'LICENCE_UNKNOWN',
] as const;

/** Labels in the order of the page, and words for faults and refusals; the same ones from render to render. */
export function useSubmitWords() {
  const { t, i18n } = useTranslation(['contests', 'common']);
  const locale = useLocale();
  return useMemo(() => {
    const fields = {
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
    };
    const faultWords = Object.fromEntries(faults.map((code) => [code, t(`fault.${code}`)]));
    const refusal = (code: string) => {
      if (code === 'UNAUTHENTICATED') return t('common:refused.SIGN_IN_REQUIRED');
      return t(i18n.exists(`contests:refused.${code}`) ? `refused.${code as 'UNKNOWN'}` : 'refused.UNKNOWN');
    };
    return { fields, faultWords, refusal };
  }, [locale]);
}
