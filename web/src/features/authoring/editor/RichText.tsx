import { EditorContent } from '@tiptap/react';
import { useId } from 'react';
import { FieldNotes, LabelWords } from '../../../shared/forms/Field.tsx';
import { type FieldProps, useField } from '../../../shared/forms/form-context.ts';
import styles from './RichText.module.css';
import { RichTextBar } from './RichTextBar.tsx';
import { useRichText } from './use-rich-text.ts';

type RichTextProps = FieldProps & {
  lang: string;
  /** Markdown. */
  value: string;
  onChange: (markdown: string) => void;
};

/** Text with headings, lists, quotations, links, bold and italic; written as seen, kept as Markdown. */
export function RichText({ lang, value, onChange, ...field }: RichTextProps) {
  const parts = useField(field);
  const labelId = useId();
  const described = parts.described['aria-describedby'];
  const editor = useRichText(value, onChange, {
    id: parts.id,
    class: styles.text ?? '',
    lang,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': labelId,
    ...(described && { 'aria-describedby': described }),
  });
  return (
    <div className={styles.field}>
      <span id={labelId} className={styles.label}>
        <LabelWords parts={parts} />
      </span>
      <FieldNotes parts={parts} />
      <div className={styles.frame}>
        <RichTextBar editor={editor} label={parts.label} />
        <EditorContent editor={editor} />
      </div>
    </div>
  );
}
