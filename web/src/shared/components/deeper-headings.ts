/** The same HTML with every heading one step deeper, for where it stands under a heading of the page's own. */
export function deeperHeadings(html: string): string {
  return html.replaceAll(/<(\/?)h([1-5])>/g, (_tag, end: string, level: string) => `<${end}h${Number(level) + 1}>`);
}
