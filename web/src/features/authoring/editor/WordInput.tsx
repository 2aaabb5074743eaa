import { useTranslation } from 'react-i18next';
import type { WordField } from '@inclusive/course-content/words';
import { wordFault } from '@inclusive/course-content/word-faults';
import { localeOf } from '@inclusive/course-content/variant';
import { Prose } from '../../../shared/components/Prose.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { placeId } from '../place-words.ts';
import styles from './Fields.module.css';
import { useEditing } from './editing.tsx';
import { htmlOf } from './rich-text.ts';
import { RichText } from './RichText.tsx';

interface WordInputProps {
  field: WordField;
  label: string;
  hint?: string;
}

/** One text of the part, in the variant that is being written. */
export function WordInput({ field, label, hint }: WordInputProps) {
  const { words, setWord, variant } = useEditing();
  const { t } = useTranslation('editor');
  const value = words[field.name] ?? '';
  const code = value ? wordFault(field, value) : undefined;
  const common = {
    name: field.name,
    label,
    isOptional: field.isOptional ?? false,
    ...(hint !== undefined && { hint }),
    ...(code && { fault: t(`fault.${code}`) }),
  };
  const set = (text: string) => setWord(field.name, text);
  const lang = localeOf(variant);
  return (
    <div id={placeId(field.name)} className={styles.field}>
      {field.form === 'rich' ? (
        <RichText {...common} lang={lang} value={value} onChange={set} />
      ) : field.form === 'line' ? (
        <TextField {...common} lang={lang} value={value} onChange={(event) => set(event.target.value)} />
      ) : (
        <TextArea
          {...common}
          lang={lang}
          rows={field.form === 'captions' ? 8 : 3}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
      )}
      <SourceText field={field} />
    </div>
  );
}

/** While a translation is written: what stands in the language that the course is written in. */
function SourceText({ field: { name, form } }: Pick<WordInputProps, 'field'>) {
  const { t } = useTranslation('editor');
  const { variant, source, sourceWords } = useEditing();
  const text = sourceWords[name];
  if (variant === source || !text) return null;
  return (
    <div className={styles.source}>
      {t('sourceText')}{' '}
      {form === 'rich' ? (
        <Prose html={{ text: htmlOf(text), locale: source }} isDeeper />
      ) : (
        <span lang={source}>{text}</span>
      )}
    </div>
  );
}
