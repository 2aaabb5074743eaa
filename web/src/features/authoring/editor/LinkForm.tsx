import type { Editor } from '@tiptap/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import inputs from '../../../shared/forms/Input.module.css';
import styles from './RichText.module.css';

/** The address of the link that the cursor is in, or of a new one over what is chosen. */
export function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation(['editor', 'common']);
  const id = useId();
  const [url, setUrl] = useState(String(editor.getAttributes('link')['href'] ?? 'https://'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLink(editor, url);
    onDone();
  };
  const remove = () => {
    unlink(editor);
    onDone();
  };
  return (
    <form className={styles.link} onSubmit={submit}>
      <label htmlFor={id}>{t('text.address')}</label>
      <input
        ref={focus}
        id={id}
        type="url"
        required
        pattern="(https?://|mailto:).+"
        className={inputs.input}
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      <Button type="submit" variant="secondary">
        {t('text.setLink')}
      </Button>
      {editor.isActive('link') && (
        <Button variant="quiet" onClick={remove}>
          {t('text.unlink')}
        </Button>
      )}
      <Button variant="quiet" onClick={onDone}>
        {t('common:action.cancel')}
      </Button>
    </form>
  );
}

/** Whoever asked for the field goes on in it. */
function focus(field: HTMLInputElement | null): void {
  field?.focus();
}

function unlink(editor: Editor): void {
  editor.chain().focus().extendMarkRange('link').unsetLink().run();
}

function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus();
  if (!editor.state.selection.empty || editor.isActive('link')) chain.extendMarkRange('link').setLink({ href }).run();
  else chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
}
