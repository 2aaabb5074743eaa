import { useTranslation } from 'react-i18next';
import type { Variant } from '@inclusive/course-content/variant';
import { capitalised } from '@inclusive/localisation/languages';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { useLocale } from '../../shared/routing/use-page.ts';

export interface Place {
  owner: string;
  number: number;
  role: string;
  item: number;
}

/** Words for people from the codes of places, variants and parts. */
export function useTranslationWords() {
  const { t } = useTranslation('translation');
  const locale = useLocale();
  const variant = (code: string): string => t(`variant.${code as Variant}`);
  return {
    place({ owner, number, role, item }: Place): string {
      const words = {
        owner: t(`owner.${owner}` as 'owner.video', { number }),
        role: t(`role.${role}` as 'role.text'),
      };
      return item ? t('placeItem', { ...words, item }) : t('place', words);
    },
    variant,
    /** As it stands at the beginning of a line. */
    variantFirst: (code: string): string => capitalised(variant(code), locale),
    part(key: string, title: LocalisedText | null): string {
      if (key === 'course' || key === 'quiz') return t(`part.${key}`);
      return title?.text ?? t('part.lesson', { id: key });
    },
  };
}

/** The id of a text's element on its part's screen. */
export function fieldAnchor(name: string): string {
  return `text-${name.replaceAll(/[^\w-]/g, '-')}`;
}

/** The id of a text's element in the editor of the course's own language. */
export function editorAnchor(name: string): string {
  return `at-${name.replaceAll(/[^\w-]/g, '-')}`;
}

/** Why a text is not taken. */
export function useFaultWords(): (code: string) => string {
  const { t, i18n } = useTranslation('translation');
  return (code) => (i18n.exists(`translation:fault.${code}`) ? t(`fault.${code}` as 'fault.OTHER') : t('fault.OTHER'));
}

/** What is not right yet in a text that is kept. */
export function useWarningWords(): (code: string) => string {
  const { t, i18n } = useTranslation('translation');
  const fault = useFaultWords();
  return (code) =>
    i18n.exists(`translation:warning.${code}`) ? t(`warning.${code}` as 'warning.CODE_MISSING') : fault(code);
}
