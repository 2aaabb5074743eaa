import { useTranslation } from 'react-i18next';
import { isSense } from '@inclusive/course-content/sensory-profile';

const levelNames = ['none', 'hardly', 'little', 'some', 'much'] as const;

/** What is said of the senses, and how much of it there is. */
export function useSenseWords() {
  const { t } = useTranslation('places');
  return {
    nameOf: (sense: string): string => (isSense(sense) ? t(`sense.${sense}`) : sense),
    levelWords: (level: number): string => t(`level.${levelNames[level] ?? 'none'}`),
  };
}
