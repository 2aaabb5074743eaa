import { useTranslation } from 'react-i18next';
import { localeOf, type Variant } from '@inclusive/course-content/variant';
import { TextArea } from '../../shared/forms/TextArea.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { SeenField } from './side-by-side.ts';
import { useFaultWords, useTranslationWords } from './use-translation-words.ts';

interface TextInputProps {
  field: SeenField;
  text: string;
  variant: string;
  isLocked: boolean;
  fault: string | undefined;
  onText: (text: string) => void;
}

export function TextInput({ field, text, variant, isLocked, fault, onText }: TextInputProps) {
  const words = useTranslationWords();
  const hint = useHint(field);
  const faultWords = useFaultWords();
  const shared = {
    name: field.name,
    label: `${words.variantFirst(variant)}: ${words.place(field)}`,
    hint,
    lang: localeOf(variant as Variant),
    value: text,
    readOnly: isLocked,
    fault: fault && faultWords(fault),
    maxLength: field.longest,
  };
  if (field.form === 'line')
    return <TextField {...shared} onChange={(event) => onText(event.target.value)} isOptional={field.isOptional} />;
  return (
    <TextArea
      {...shared}
      rows={rowsFor(field, text)}
      onChange={(event) => onText(event.target.value)}
      isOptional={field.isOptional}
    />
  );
}

function rowsFor({ source }: SeenField, text: string): number {
  const lines = Math.max(...[source, text].map((each) => each.split('\n').length + Math.floor(each.length / 60)));
  return Math.min(Math.max(lines + 1, 3), 20);
}

function useHint({ form }: SeenField): string | undefined {
  const { t } = useTranslation('translation');
  if (form === 'rich') return t('side.richHint');
  if (form === 'captions') return t('side.captionsHint');
  return form === 'lines' ? t('side.linesHint') : undefined;
}
