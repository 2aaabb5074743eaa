import { useTranslation } from 'react-i18next';
import { localeOf, type Variant } from '@inclusive/course-content/variant';
import { localeNames } from '@inclusive/localisation/locale';

export function useVariantName(): (variant: string) => string {
  const { t } = useTranslation('authoring');
  return (variant) => {
    const name = localeNames[localeOf(variant as Variant)];
    return variant.endsWith('-easy') ? t('easyOf', { language: name }) : name;
  };
}
