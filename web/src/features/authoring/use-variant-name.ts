import { useTranslation } from 'react-i18next';
import { localeOf, type Variant } from '@inclusive/course-content/variant';
import { languageName, listOf } from '@inclusive/localisation/languages';
import { localeNames } from '@inclusive/localisation/locale';
import { useLocale } from '../../shared/routing/use-page.ts';

export function useVariantName(): (variant: string) => string {
  const { t } = useTranslation('authoring');
  return (variant) => {
    const name = localeNames[localeOf(variant as Variant)];
    return variant.endsWith('-easy') ? t('easyOf', { language: name }) : name;
  };
}

/** Variants as a list in the reader's language: "latviešu, vieglā latviešu un angļu". */
export function useVariantList(): (variants: readonly string[]) => string {
  const { t } = useTranslation('authoring');
  const locale = useLocale();
  const nameOf = (variant: string) => {
    const language = languageName(localeOf(variant as Variant), locale);
    return variant.endsWith('-easy') ? t('easyLanguage', { language }) : language;
  };
  return (variants) => listOf(variants.map(nameOf), locale);
}
