import { useTranslation } from 'react-i18next';
import type { making } from '../../../locales/en/making.ts';
import { useAuthoringWords, useReadinessWords } from '../use-words.ts';

/** Refusals and faults of materials in words; what is said of courses too is said alike. */
export function useMakingWords() {
  const { t, i18n } = useTranslation('making');
  const shared = useAuthoringWords();
  const lackingOf = useReadinessWords();
  return {
    refusal: (code: string) =>
      i18n.exists(`making:refused.${code}`)
        ? t(`refused.${code as keyof typeof making.refused}`)
        : shared.refusal(code),
    faultWords: { ...shared.faultWords, TAKEN: t('fault.TAKEN') },
    lacking: (code: string) =>
      i18n.exists(`making:lacking.${code}`) ? t(`lacking.${code as keyof typeof making.lacking}`) : lackingOf(code),
  };
}

/** What a field of a material is called, by its name among the places of readiness. */
export function useFieldWords(): (field: string) => string {
  const { t, i18n } = useTranslation('making');
  return (field) => {
    const [, number] = /^files\.(\d+)\.alternative$/.exec(field) ?? [];
    if (number !== undefined) return t('alternativeOf', { number: Number(number) + 1 });
    return i18n.exists(`making:field.${field}`) ? t(`field.${field as keyof typeof making.field}`) : field;
  };
}
