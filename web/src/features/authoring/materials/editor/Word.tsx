import { useTranslation } from 'react-i18next';
import { materialWords } from '@inclusive/course-content/material-readiness';
import type { WordField } from '@inclusive/course-content/words';
import { WordInput } from '../../editor/WordInput.tsx';

type WordName = 'title' | 'abstract' | 'link' | 'text' | 'captions' | 'transcript' | 'coverAlt';

/** One of the words of a material, by its form. */
export function Word({ name, hint }: { name: WordName; hint?: string }) {
  const { t } = useTranslation('making');
  const field = materialWords.find((word) => word.name === name) as WordField;
  return <WordInput field={field} label={t(`field.${name}`)} {...(hint && { hint })} />;
}
