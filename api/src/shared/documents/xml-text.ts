/** Which text of a document counts, and where its paragraphs end. */
export interface XmlReading {
  /** Text inside these elements alone; all text without it. */
  only?: ReadonlySet<string>;
  /** Nothing inside these elements counts. */
  skip?: ReadonlySet<string>;
  /** A line ends with the end of these elements. */
  lines: ReadonlySet<string>;
  /** Elements that stand for a space: a tab, a break, the end of a cell. */
  spaces?: ReadonlySet<string>;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const part = /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)[^>]*?(\/?)>|([^<]+)|</g;

/**
 * The words of an XML text in lines. Looks at it once from its beginning to its end and keeps no tree: entities are never
 * declared or nested, whatever a document says.
 */
export function textOfXml(xml: string, { only, skip, lines, spaces }: XmlReading): string {
  const found: string[] = [];
  let inside = 0;
  let skipped = 0;
  for (const [, cdata, closing, name, empty, text] of xml.matchAll(part)) {
    if (name === undefined) {
      const words = cdata ?? (text && decoded(text));
      if (words && !skipped && (!only || inside)) found.push(words);
      continue;
    }
    const change = empty ? 0 : closing ? -1 : 1;
    if (only?.has(name)) inside = Math.max(0, inside + change);
    if (skip?.has(name)) skipped = Math.max(0, skipped + change);
    if (lines.has(name) && (closing || empty)) found.push('\n');
    else if (spaces?.has(name)) found.push(' ');
  }
  return tidied(found.join(''));
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** In composed letters, without runs of spaces and empty lines; words that were parted at the end of a line are whole. */
export function tidied(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u00AD]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
  const lines = plain.split('\n').map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim());
  return lines
    .filter(Boolean)
    .join('\n')
    .replace(/(\p{L})-\n(\p{Ll})/gu, '$1$2');
}
