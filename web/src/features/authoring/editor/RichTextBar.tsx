import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { Button, ToggleButton, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import type { IconName } from '../../../shared/components/icon-names.ts';
import { LinkForm } from './LinkForm.tsx';
import styles from './RichText.module.css';

interface Tool {
  name: 'bold' | 'italic' | 'heading2' | 'heading3' | 'bulletList' | 'orderedList' | 'blockquote';
  icon: IconName;
  isOn: (editor: Editor) => boolean;
  toggle: (editor: Editor) => void;
}

const tools: Tool[] = [
  mark('bold', 'text-b', (editor) => editor.chain().focus().toggleBold().run()),
  mark('italic', 'text-italic', (editor) => editor.chain().focus().toggleItalic().run()),
  heading(2, 'text-h-two'),
  heading(3, 'text-h-three'),
  mark('bulletList', 'list-bullets', (editor) => editor.chain().focus().toggleBulletList().run()),
  mark('orderedList', 'list-numbers', (editor) => editor.chain().focus().toggleOrderedList().run()),
  mark('blockquote', 'quotes', (editor) => editor.chain().focus().toggleBlockquote().run()),
];

function mark(name: Exclude<Tool['name'], `heading${string}`>, icon: IconName, toggle: Tool['toggle']): Tool {
  return { name, icon, toggle, isOn: (editor) => editor.isActive(name) };
}

function heading(level: 2 | 3, icon: IconName): Tool {
  return {
    name: `heading${level}`,
    icon,
    isOn: (editor) => editor.isActive('heading', { level }),
    toggle: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  };
}

const depths = [
  ['sinkItem', 'text-indent', (editor: Editor) => editor.chain().focus().sinkListItem('listItem').run()],
  ['liftItem', 'text-outdent', (editor: Editor) => editor.chain().focus().liftListItem('listItem').run()],
] as const;

/** One stop for Tab; arrows go from tool to tool. */
export function RichTextBar({ editor, label }: { editor: Editor; label: string }) {
  const { t } = useTranslation('editor');
  const [isLinking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => [
      ...tools.map((tool) => tool.isOn(current)),
      current.isActive('listItem'),
      current.isActive('link'),
    ],
  });
  return (
    <>
      <Toolbar aria-label={t('text.tools', { field: label })} className={styles.bar}>
        {tools.map((tool, index) => (
          <ToolButton
            key={tool.name}
            icon={tool.icon}
            label={t(`text.${tool.name}`)}
            isOn={on[index] ?? false}
            onPress={() => tool.toggle(editor)}
          />
        ))}
        {on.at(-2) && <DepthButtons editor={editor} />}
        <ToolButton
          icon="link-simple"
          label={t('text.link')}
          isOn={on.at(-1) ?? false}
          onPress={() => setLinking(!isLinking)}
        />
      </Toolbar>
      {isLinking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
    </>
  );
}

/** Only in a list: how deep its item stands. */
function DepthButtons({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor');
  return depths.map(([name, icon, press]) => (
    <Button key={name} aria-label={t(`text.${name}`)} onPress={() => press(editor)} className={styles.tool ?? ''}>
      <ToolFace icon={icon} label={t(`text.${name}`)} />
    </Button>
  ));
}

function ToolButton({
  icon,
  label,
  isOn,
  onPress,
}: {
  icon: IconName;
  label: string;
  isOn: boolean;
  onPress: () => void;
}) {
  return (
    <ToggleButton aria-label={label} isSelected={isOn} onPress={onPress} className={styles.tool ?? ''}>
      <ToolFace icon={icon} label={label} />
    </ToggleButton>
  );
}

function ToolFace({ icon, label }: { icon: IconName; label: string }) {
  return (
    <>
      <Icon name={icon} />
      <span className={styles.tip} aria-hidden="true">
        {label}
      </span>
    </>
  );
}
