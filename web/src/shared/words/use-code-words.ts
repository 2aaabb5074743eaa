import { useTranslation } from 'react-i18next';

type Vocabulary = 'audience' | 'topic' | 'level';

/** Words of a vocabulary's code; a code that the interface does not know stays as it is. */
export function useCodeWords(): (vocabulary: Vocabulary, code: string) => string {
  const { t, i18n } = useTranslation('courses');
  return (vocabulary, code) => {
    const key = `${vocabulary}.${code}`;
    return i18n.exists(`courses:${key}`) ? t(key as 'level.beginner') : code;
  };
}
