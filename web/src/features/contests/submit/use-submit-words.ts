import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { personLabels } from './people.ts';

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
  'TOO_MANY_EMOTIONS',
  'CHOICE_UNKNOWN',
  'LICENCE_UNKNOWN',
] as const;

const releaseFaults = ['OWN_EMAIL', 'TOO_MANY_PEOPLE', 'MINORS_NOT_SHOWN'] as const;

/** Labels in the order of the page, and words for faults and refusals; the same ones from render to render. */
export function useSubmitWords() {
  const { t, i18n } = useTranslation(['contests', 'common', 'releases']);
  const locale = useLocale();
  return useMemo(() => {
    const fields = {
      uploadId: t('submit.photo'),
      title: t('submit.name'),
      emotions: t('submit.emotion'),
      altText: t('submit.altText'),
      story: t('submit.story'),
      category: t('photo.category'),
      ageGroup: t('photo.ageGroup'),
      place: t('submit.place'),
      showsPeople: t('releases:form.shows'),
      ...personLabels((number) => t('releases:form.person', { number }), {
        name: t('releases:form.name'),
        email: t('releases:form.email'),
      }),
      submittedBy: t('submit.who'),
      guardianName: t('submit.guardian'),
      guardianEmail: t('releases:form.guardianEmail'),
      credit: t('submit.credit'),
      licence: t('submit.licence'),
      isOwnPhoto: t('submit.own'),
      hasConsented: t('submit.consent'),
    };
    const faultWords = Object.fromEntries([
      ...faults.map((code) => [code, t(`fault.${code}`)] as const),
      ...releaseFaults.map((code) => [code, t(`releases:fault.${code}`)] as const),
    ]);
    const refusal = (code: string) => {
      if (code === 'UNAUTHENTICATED') return t('common:refused.SIGN_IN_REQUIRED');
      return t(i18n.exists(`contests:refused.${code}`) ? `refused.${code as 'UNKNOWN'}` : 'refused.UNKNOWN');
    };
    return { fields, faultWords, refusal };
  }, [locale]);
}
