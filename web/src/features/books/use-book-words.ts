import { useTranslation } from 'react-i18next';
import { NO_LANGUAGE } from '@inclusive/bibliography/vocabulary';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import type { books } from '../../locales/en/books.ts';
import { useLocale } from '../../shared/routing/use-page.ts';

type Vocabulary = 'sense' | 'feature' | 'theme' | 'ageBand' | 'source';

/** Words for the codes of a book; a code that the interface does not know stays as it is. */
export function useBookWords() {
  const { t, i18n } = useTranslation('books');
  const locale = useLocale();
  return {
    word: (vocabulary: Vocabulary, code: string) => {
      const key = `${vocabulary}.${code}`;
      return i18n.exists(`books:${key}`) ? t(key as `sense.${keyof typeof books.sense}`) : code;
    },
    language: (code: string) =>
      code === NO_LANGUAGE ? t('wordless') : capitalised(languageName(code, locale), locale),
    age: (from: number | null, to: number | null) => {
      if (from === null && to === null) return undefined;
      if (to === null) return t('ageFrom', { from: from ?? 0 });
      return from === null ? t('ageTo', { to }) : t('ageRange', { from, to });
    },
  };
}
