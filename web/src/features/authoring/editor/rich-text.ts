import { Extension, generateHTML, type JSONContent } from '@tiptap/core';
import { Markdown, MarkdownManager } from '@tiptap/markdown';
import StarterKit from '@tiptap/starter-kit';

/** Stands before what would begin a heading, a list or a quotation at the start of a line; becomes a backslash. */
const MARK = '\uE000';
const startsBlock = /^(\s*)(?:([#+-]|={2,}|~{3,})|(\d+)([.)]))/;

/** Tab leaves the field, as everywhere; these keys change how deep a list item stands. */
const ListDepth = Extension.create({
  name: 'listDepth',
  addKeyboardShortcuts() {
    return {
      'Mod-]': () => this.editor.commands.sinkListItem('listItem'),
      'Mod-[': () => this.editor.commands.liftListItem('listItem'),
    };
  },
});

/** Exactly what api/src/shared/markdown.ts shows, and nothing else. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    strike: false,
    underline: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: true,
      protocols: ['https', 'http', 'mailto'],
      isAllowedUri: (url) => /^(?:https?:|mailto:)/i.test(url),
    },
  }),
  ListDepth,
  Markdown.configure({ indentation: { style: 'space', size: 4 } }),
];

const manager = new MarkdownManager({ extensions, indentation: { style: 'space', size: 4 } });

/** The document as CommonMark that is read back as the same document. */
export function markdownOf(document: JSONContent): string {
  return manager
    .serialize(guarded(filled(document)))
    .replaceAll(MARK, '\\')
    .trim();
}

export function documentOf(markdown: string): JSONContent {
  return manager.parse(markdown);
}

/** To be read beside the field; only what the editor knows comes through. */
export function htmlOf(markdown: string): string {
  return generateHTML(documentOf(markdown), extensions);
}

/** Without empty paragraphs and items, which Markdown cannot say. */
function filled({ content, ...node }: JSONContent): JSONContent {
  return content ? { ...node, content: content.map(filled).flatMap(worthSaying) } : node;
}

function worthSaying(node: JSONContent): JSONContent[] {
  const { type, content = [] } = node;
  if (type === 'text' || type === 'horizontalRule' || type === 'hardBreak') return [node];
  if (type === 'paragraph' || type === 'heading') return content.some(({ text }) => text?.trim()) ? [node] : [];
  const [first] = content;
  const isOnlyList = type === 'listItem' && (first?.type === 'bulletList' || first?.type === 'orderedList');
  if (isOnlyList) return first.content ?? [];
  return content.length ? [node] : [];
}

function guarded(node: JSONContent): JSONContent {
  if (node.type === 'codeBlock' || !node.content) return node;
  if (node.type !== 'paragraph') return { ...node, content: node.content.map(guarded) };
  const content = node.content.map((child, index) => {
    const isStart = index === 0 || node.content?.[index - 1]?.type === 'hardBreak';
    return isStart && child.text ? { ...child, text: withMark(child.text) } : child;
  });
  return { ...node, content };
}

function withMark(text: string): string {
  return text.replace(startsBlock, (_all, space: string, sign: string | undefined, number: string, end: string) =>
    sign === undefined ? `${space}${number}${MARK}${end}` : `${space}${MARK}${sign}`,
  );
}
