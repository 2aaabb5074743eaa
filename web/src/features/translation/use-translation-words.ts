import { useTranslation } from 'react-i18next';
import type { Variant } from '@inclusive/course-content/variant';
import type { LocalisedText } from '@inclusive/localisation/locale';

export interface Place {
  owner: string;
  number: number;
  role: string;
  item: number;
}

/** Words for people from the codes of places, variants and parts. */
export function useTranslationWords() {
  const { t } = useTranslation('translation');
  return {
    place({ owner, number, role, item }: Place): string {
      const words = {
        owner: t(`owner.${owner}` as 'owner.video', { number }),
        role: t(`role.${role}` as 'role.text'),
      };
      return item ? t('placeItem', { ...words, item }) : t('place', words);
    },
    variant: (variant: string): string => t(`variant.${variant as Variant}`),
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
