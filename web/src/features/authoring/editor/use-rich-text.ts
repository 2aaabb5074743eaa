import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { cleanPasted } from './pasted.ts';
import { documentOf, extensions, markdownOf } from './rich-text.ts';

/** An editor of one Markdown text that follows changes from outside, such as undo. */
export function useRichText(
  value: string,
  onChange: (markdown: string) => void,
  attributes: Record<string, string>,
): Editor {
  const known = useRef(value);
  const report = useRef(onChange);
  useEffect(() => {
    report.current = onChange;
  });
  const editor = useEditor({
    extensions,
    content: documentOf(value),
    immediatelyRender: true,
    injectCSS: false,
    editorProps: {
      transformPastedHTML: cleanPasted,
      attributes,
      handleDOMEvents: { keydown: (_view, { key }) => key === 'Tab' },
    },
    onUpdate: ({ editor: changed }) => {
      known.current = markdownOf(changed.getJSON());
      report.current(known.current);
    },
  });
  useEffect(() => {
    if (value === known.current) return;
    known.current = value;
    editor.commands.setContent(documentOf(value), { emitUpdate: false });
  }, [editor, value]);
  return editor;
}
