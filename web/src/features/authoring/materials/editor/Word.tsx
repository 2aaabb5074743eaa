import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { materialWords } from '@inclusive/course-content/material-readiness';
import type { WordField } from '@inclusive/course-content/words';
import { useEditing } from '../../editor/editing.tsx';
import { WordInput } from '../../editor/WordInput.tsx';
import { StaleContext } from './stale.ts';

type WordName = 'title' | 'abstract' | 'link' | 'text' | 'captions' | 'transcript' | 'coverAlt';

/** One of the words of a material, by its form. */
export function Word({ name, hint }: { name: WordName; hint?: string }) {
  const { t } = useTranslation('making');
  const field = materialWords.find((word) => word.name === name) as WordField;
  const { variant, words } = useEditing();
  const isStale = use(StaleContext)(variant, name, words[name] ?? '');
  const hints = [isStale && t('staleHint'), hint].filter(Boolean).join(' ');
  return <WordInput field={field} label={t(`field.${name}`)} {...(hints && { hint: hints })} />;
}
