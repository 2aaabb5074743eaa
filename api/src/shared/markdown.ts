import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt('commonmark', { html: false }).disable('image');

/** Authors' Markdown as HTML that is safe to show: raw HTML stays text, script addresses stay no links. */
export function htmlOf(source: string): string {
  return markdown.render(source);
}
