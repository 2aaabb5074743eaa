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
  'OWN_EMAIL',
  'TOO_MANY_PEOPLE',
  'MINORS_NOT_SHOWN',
] as const;

/** Labels in the order of the page, and words for faults and refusals; the same ones from render to render. */
export function useSubmitWords(size: { needed: number; found: number }) {
  const { t, i18n } = useTranslation(['submit', 'common']);
  const locale = useLocale();
  return useMemo(() => {
    const fields = {
      uploadId: t('photo'),
      title: t('name'),
      emotions: t('emotion'),
      altText: t('altText'),
      story: t('story'),
      category: t('category'),
      ageGroup: t('ageGroup'),
      place: t('place'),
      showsPeople: t('people.shows'),
      ...personLabels((number) => t('people.person', { number }), {
        name: t('people.name'),
        email: t('people.email'),
      }),
      submittedBy: t('who'),
      guardianName: t('guardian'),
      guardianEmail: t('people.guardianEmail'),
      credit: t('credit'),
      licence: t('licence'),
      isOwnPhoto: t('own'),
      regulationVersion: t('rules'),
      hasConsented: t('consent'),
    };
    const faultWords = Object.fromEntries([
      ...faults.map((code) => [code, t(`fault.${code}`)] as const),
      ['PHOTO_TOO_SMALL', t('small', size)] as const,
      ['emotions.REQUIRED_CHOICE', t('fault.EMOTION_MISSING')] as const,
    ]);
    const refusal = (code: string) => {
      if (code === 'UNAUTHENTICATED') return t('common:refused.SIGN_IN_REQUIRED');
      return t(i18n.exists(`submit:refused.${code}`) ? `refused.${code as 'UNKNOWN'}` : 'refused.UNKNOWN');
    };
    return { fields, faultWords, refusal };
  }, [locale, size.needed, size.found]);
}
