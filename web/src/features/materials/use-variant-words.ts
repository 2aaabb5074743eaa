import { useTranslation } from 'react-i18next';
import { isEasy, isVariant, localeOf } from '@inclusive/course-content/variant';
import { localeNames } from '@inclusive/localisation/locale';

/** A language by its own name, with "easy" where it is: "Latviešu (vieglā valoda)". */
export function useVariantWords(): (variant: string) => string {
  const { t } = useTranslation('materials');
  return (variant) => {
    if (!isVariant(variant)) return variant;
    const name = localeNames[localeOf(variant)];
    return isEasy(variant) ? t('easyVariant', { name }) : name;
  };
}
