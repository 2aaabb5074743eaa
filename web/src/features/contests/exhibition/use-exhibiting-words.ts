import { useTranslation } from 'react-i18next';
import type { exhibiting } from '../../../locales/en/exhibiting.ts';

type Words = typeof exhibiting;

const faultCodes = [
  'ENDS_BEFORE',
  'PLACE_MISSING',
  'NOT_ON_EARTH',
] as const satisfies readonly (keyof Words['fault'])[];

/** Words for what came of a form: its refusal, its faults, what was done. */
export function useExhibitingWords() {
  const { t, i18n } = useTranslation('exhibiting');
  const has = (key: string) => i18n.exists(`exhibiting:${key}`);
  return {
    refusal: (code: string) =>
      t(has(`refused.${code}`) ? `refused.${code as keyof Words['refused']}` : 'refused.UNKNOWN'),
    faultWords: Object.fromEntries(faultCodes.map((code) => [code, t(`fault.${code}`)])),
    done: (value: string | undefined) =>
      value && has(`done.${value}`) ? t(`done.${value as keyof Words['done']}`) : undefined,
  };
}
