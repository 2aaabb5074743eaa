import type { JSONContent } from '@tiptap/core';
import { Markdown, MarkdownManager } from '@tiptap/markdown';
import StarterKit from '@tiptap/starter-kit';

/** Stands before what would begin a heading, a list or a quotation at the start of a line; becomes a backslash. */
const MARK = '\uE000';
const startsBlock = /^(\s*)(?:([#+-]|={2,}|~{3,})|(\d+)([.)]))/;

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
  Markdown.configure({ indentation: { style: 'space', size: 4 } }),
];

const manager = new MarkdownManager({ extensions, indentation: { style: 'space', size: 4 } });

/** The document as CommonMark that is read back as the same document. */
export function markdownOf(document: JSONContent): string {
  return manager.serialize(guarded(document)).replaceAll(MARK, '\\').trim();
}

export function documentOf(markdown: string): JSONContent {
  return manager.parse(markdown);
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
