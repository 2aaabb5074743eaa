import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '@inclusive/localisation/locale';
import type { organising } from '../../../locales/en/organising.ts';

type Words = typeof organising;

const faultCodes = [
  'BEFORE_OPENING',
  'VOTE_BEFORE_CLOSING',
  'FIXED',
  'ONLY_MORE',
  'ONLY_LESS',
  'ONLY_LATER',
  'DAY_PASSED',
  'NOT_BEFORE_VOTE',
  'AGES_OVERLAP',
  'AGE_BEFORE',
  'ALREADY_JUROR',
] as const satisfies readonly (keyof Words['fault'])[];

/** Words for what came of a form: its refusal, its faults, what was done. */
export function useOrganisingWords() {
  const { t, i18n } = useTranslation('organising');
  const has = (key: string) => i18n.exists(`organising:${key}`);
  return {
    refusal: (code: string) =>
      t(has(`refused.${code}`) ? `refused.${code as keyof Words['refused']}` : 'refused.UNKNOWN'),
    faultWords: Object.fromEntries(faultCodes.map((code) => [code, t(`fault.${code}`)])),
    done: (value: string | undefined) =>
      value && has(`done.${value}`) ? t(`done.${value as keyof Words['done']}`) : undefined,
  };
}

/** Labels of fields that are written in every language: `title.lv` → "Title, Latviešu". */
export function labelsInLanguages(labels: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([field, label]) =>
      locales.map((locale) => [`${field}.${locale}`, `${label}, ${localeNames[locale]}`]),
    ),
  );
}
