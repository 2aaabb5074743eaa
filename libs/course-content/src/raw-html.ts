const markup = /<(?:[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|\/[a-z][a-z0-9-]*\s*>|!--)/i;

/** Whether a text holds HTML markup. No text of a course may, captions apart: they have tags of their own. */
export function hasRawHtml(text: string): boolean {
  return markup.test(text);
}
