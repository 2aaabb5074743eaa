import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decodedText } from './encoding.ts';
import { type Found, unreadable } from './found.ts';
import { type DataField, LEADER_LENGTH, type Marc } from './marc.ts';

const NAMESPACE = 'http://www.loc.gov/MARC21/slim';
const MOST_RECORD_LETTERS = 400_000;

interface RawField {
  tag?: string;
  ind1?: string;
  ind2?: string;
  text?: string;
  subfield?: { code?: string; text?: string }[];
}

interface RawRecord {
  leader?: string;
  controlfield?: RawField[];
  datafield?: RawField[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  alwaysCreateTextNode: true,
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  maxNestedTags: 10,
  isArray: (name) => ['record', 'controlfield', 'datafield', 'subfield'].includes(name),
});

const opening = /<((?:[\w-]+:)?)record[\s>]/g;

/**
 * Records of a file of MARCXML, each read for itself, so that a broken one spoils no other. Places are lines from 1.
 * Nothing of a document type is ever read.
 */
export function* readMarcXml(bytes: Uint8Array): Generator<Found<Marc>> {
  const { text: xml } = decodedText(bytes);
  if (/<!DOCTYPE/i.test(xml)) return yield unreadable(1, 1, 'DTD_FORBIDDEN');
  const starts = [...xml.matchAll(opening)];
  let line = 1;
  let counted = 0;
  for (const [index, { index: start, 1: prefix = '' }] of starts.entries()) {
    line += newlines(xml, counted, start);
    counted = start;
    const next = starts[index + 1]?.index ?? xml.length;
    const closing = `</${prefix}record>`;
    const end = xml.indexOf(closing, start);
    yield end === -1 || end > next
      ? unreadable(index + 1, line, 'RECORD_TRUNCATED')
      : found(index + 1, line, xml.slice(start, end + closing.length));
  }
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function found(number: number, line: number, xml: string): Found<Marc> {
  if (xml.length > MOST_RECORD_LETTERS) return unreadable(number, line, 'RECORD_LENGTH');
  const sound = XMLValidator.validate(xml);
  if (sound !== true) return unreadable(number, line + sound.err.line - 1, 'NOT_WELL_FORMED', '', sound.err.msg);
  try {
    const [raw] = (parser.parse(xml) as { record: RawRecord[] }).record;
    return { number, place: line, value: marcOf(raw ?? {}) };
  } catch {
    return unreadable(number, line, 'NOT_WELL_FORMED');
  }
}

function marcOf({ leader, controlfield = [], datafield = [] }: RawRecord): Marc {
  return {
    leader: textOf(leader).padEnd(LEADER_LENGTH).slice(0, LEADER_LENGTH),
    control: controlfield.map(({ tag = '', text = '' }) => ({ tag, text })),
    data: datafield.map(({ tag = '', ind1, ind2, subfield = [] }): DataField => ({
      tag,
      indicators: (ind1 || ' ') + (ind2 || ' '),
      subfields: subfield.map(({ code = '', text = '' }) => [code, text]),
    })),
  };
}

function textOf(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  const text = (raw as { text?: unknown } | undefined)?.text;
  return typeof text === 'string' ? text : '';
}

export const marcXmlHead = `<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="${NAMESPACE}">\n`;
export const marcXmlFoot = '</collection>\n';

export function marcXmlRecord({ leader, control, data }: Marc): string {
  const lines = [
    `  <leader>${escaped(leader)}</leader>`,
    ...control.map(({ tag, text }) => `  <controlfield tag="${tag}">${escaped(text)}</controlfield>`),
    ...data.map(dataXml),
  ];
  return `<record>\n${lines.join('\n')}\n</record>\n`;
}

function dataXml({ tag, indicators, subfields }: DataField): string {
  const inner = subfields.map(([code, text]) => `    <subfield code="${escaped(code)}">${escaped(text)}</subfield>`);
  const [first = ' ', second = ' '] = indicators;
  return [`  <datafield tag="${tag}" ind1="${first}" ind2="${second}">`, ...inner, '  </datafield>'].join('\n');
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Characters that XML 1.0 cannot hold become U+FFFD. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\r]/g, (mark) => marks[mark] ?? mark).replaceAll(forbidden, '\ufffd');
}
