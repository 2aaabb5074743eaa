import { useTranslation } from 'react-i18next';
import { WordInput } from './WordInput.tsx';

/** Typed answers that count as right, one a line. */
export function Accepted({ name, label }: { name: string; label?: string }) {
  const { t } = useTranslation('editor');
  return (
    <WordInput
      field={{ name, form: 'lines', longest: 4_000 }}
      label={label ?? t('question.accepted')}
      hint={t('question.acceptedHint')}
    />
  );
}
