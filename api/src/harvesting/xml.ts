import { XMLBuilder } from 'fast-xml-parser';

/** Names with `@` are attributes, `#` is text; a list repeats its element. */
export type XmlNode = { readonly [name: string]: XmlValue };
export type XmlValue = string | number | XmlNode | readonly XmlValue[] | undefined;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  suppressEmptyNode: true,
});

/** A whole document; what XML cannot hold is left out of texts. */
export function xmlOf(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(cleaned(root))}\n`;
}

function cleaned(value: XmlValue): XmlValue {
  if (typeof value === 'string') return [...value].filter(isAllowed).join('');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([name, each]) => [name, cleaned(each)]));
}

/** Characters of XML 1.0; halves of surrogate pairs are none. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
