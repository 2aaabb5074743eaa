import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { withoutReferences } from './characters.ts';
import type { XliffFault } from './document.ts';

export interface Element {
  /** Without the prefix; elements of other namespaces than the root's are left out of `children`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Node[];
}

/** Text is undefined where a reference in it is not known: nothing is ever expanded. */
export type Node = { element: Element } | { text: string | undefined };

export const maxBytes = 16 * 1024 * 1024;
const maxDepth = 60;

type Raw = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: maxDepth,
});

/** The root element of a file that may be hostile: bounded in size and depth, without DTD, without entities. */
export function readXml(bytes: Uint8Array): { root: Element } | { fault: XliffFault } {
  if (bytes.length > maxBytes) return faultAt('1:1', 'TOO_LARGE');
  const xml = decoded(bytes);
  if (xml === undefined) return faultAt('1:1', 'NOT_UTF8');
  const doctype = xml.search(/<!DOCTYPE/i);
  if (doctype !== -1 && !isInside(xml, doctype)) return faultAt(placeOf(xml, doctype), 'DTD_FORBIDDEN');
  const sound = XMLValidator.validate(xml);
  if (sound !== true) return faultAt(`${sound.err.line}:${sound.err.col ?? 1}`, 'NOT_WELL_FORMED');
  try {
    const roots = (parser.parse(xml) as Raw[]).filter((node) => !('#text' in node));
    const root = roots.length === 1 && roots[0] ? rootOf(roots[0]) : undefined;
    return root ? { root } : faultAt('1:1', 'NOT_XLIFF');
  } catch (error) {
    const isDeep = error instanceof Error && error.message.includes('nested tags');
    return faultAt('1:1', isDeep ? 'TOO_DEEP' : 'NOT_WELL_FORMED');
  }
}

function faultAt(place: string, code: XliffFault['code']): { fault: XliffFault } {
  return { fault: { place, code } };
}

function decoded(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a place is in a CDATA section or in a comment, where a declaration is only text. */
function isInside(xml: string, at: number): boolean {
  return [
    ['<![CDATA[', ']]>'],
    ['<!--', '-->'],
  ].some(([open = '', close = '']) => {
    const opened = xml.lastIndexOf(open, at);
    return opened !== -1 && xml.indexOf(close, opened) > at;
  });
}

function placeOf(xml: string, at: number): string {
  const before = xml.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function rootOf(raw: Raw): Element {
  const tag = tagOf(raw);
  const prefix = tag.includes(':') ? tag.slice(0, tag.indexOf(':') + 1) : '';
  const attributes = attributesOf(raw);
  const namespace = attributes[prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'] ?? '';
  return { ...elementOf(raw, prefix), attributes: { ...attributes, xmlns: namespace } };
}

function elementOf(raw: Raw, prefix: string): Element {
  const tag = tagOf(raw);
  const children = (raw[tag] as Raw[]).flatMap((child) => nodeOf(child, prefix) ?? []);
  return { name: tag.slice(prefix.length), attributes: attributesOf(raw), children };
}

function nodeOf(raw: Raw, prefix: string): Node | undefined {
  if ('#text' in raw) return { text: withoutReferences(String(raw['#text'])) };
  if ('#cdata' in raw) return { text: (raw['#cdata'] as Raw[]).map((part) => String(part['#text'])).join('') };
  const tag = tagOf(raw);
  const isOurs = prefix ? tag.startsWith(prefix) : !tag.includes(':');
  return isOurs ? { element: elementOf(raw, prefix) } : undefined;
}

function tagOf(raw: Raw): string {
  return Object.keys(raw).find((key) => key !== ':@') ?? '';
}

function attributesOf(raw: Raw): Record<string, string> {
  const given = Object.entries((raw[':@'] ?? {}) as Record<string, string>);
  return Object.fromEntries(given.map(([name, value]) => [name, withoutReferences(value) ?? '']));
}

export function childrenOf({ children }: Element, name: string): Element[] {
  return children.flatMap((node) => ('element' in node && node.element.name === name ? [node.element] : []));
}
