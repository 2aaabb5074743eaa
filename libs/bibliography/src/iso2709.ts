import { type Found, unreadable } from './found.ts';
import { type ControlField, type DataField, isControl, LEADER_LENGTH, type Marc } from './marc.ts';

const END_OF_RECORD = 0x1d;
const END_OF_FIELD = 0x1e;
const SUBFIELD = '\x1f';
const ENTRY_LENGTH = 12;
const MOST_RECORD_BYTES = 99_999;
const MOST_FIELD_BYTES = 9999;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** What keeps one record from being read; `field` is the tag where that is known. */
class Broken extends Error {
  readonly code: string;
  readonly field: string;

  constructor(code: string, field = '') {
    super(code);
    this.code = code;
    this.field = field;
  }
}

/** Records of a file of MARC 21, one after another; places are bytes from the beginning, counted from 0. */
export function* readIso2709(bytes: Uint8Array): Generator<Found<Marc>> {
  let number = 0;
  for (let at = skipBlank(bytes, 0); at < bytes.length; at = skipBlank(bytes, at)) {
    const end = bytes.indexOf(END_OF_RECORD, at);
    const whole = bytes.subarray(at, end === -1 ? bytes.length : end + 1);
    const lost = declaredLength(whole) === whole.length ? 0 : nextWhole(whole);
    const length = lost || whole.length;
    const record = whole.subarray(0, length);
    number += 1;
    yield found(number, at, record, end === -1 && !lost);
    at += length;
  }
}

function found(number: number, place: number, record: Uint8Array, isCut: boolean): Found<Marc> {
  try {
    if (isCut) throw new Broken('RECORD_TRUNCATED');
    return { number, place, value: marcOf(record) };
  } catch (error) {
    if (error instanceof Broken) return unreadable(number, place, error.code, error.field);
    throw error;
  }
}

/** Line ends and a mark of byte order, which some systems put between records. */
function skipBlank(bytes: Uint8Array, from: number): number {
  let at = from;
  if (at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
  while (at < bytes.length && [0x0a, 0x0d, 0x20, 0x1a, 0x00].includes(bytes[at] ?? -1)) at += 1;
  return at;
}

function declaredLength(record: Uint8Array): number {
  return numberAt(record, 0, 5) ?? -1;
}

/** Where a record begins whose own length ends it here: the one before it has lost its end. 0 when there is none. */
function nextWhole(bytes: Uint8Array): number {
  for (let at = LEADER_LENGTH; at + LEADER_LENGTH < bytes.length; at += 1) {
    if (numberAt(bytes, at, 5) === bytes.length - at && latin(bytes, at + 10, 2) === '22') return at;
  }
  return 0;
}

function marcOf(record: Uint8Array): Marc {
  if (declaredLength(record) !== record.length) throw new Broken('RECORD_LENGTH');
  const base = numberAt(record, 12, 5);
  if (base === undefined || base <= LEADER_LENGTH || base > record.length) throw new Broken('LEADER_BROKEN');
  if (record[base - 1] !== END_OF_FIELD || (base - 1 - LEADER_LENGTH) % ENTRY_LENGTH)
    throw new Broken('DIRECTORY_BROKEN');
  const control: ControlField[] = [];
  const data: DataField[] = [];
  for (let at = LEADER_LENGTH; at < base - 1; at += ENTRY_LENGTH) {
    const tag = latin(record, at, 3);
    const text = fieldText(record, at, base, tag);
    if (isControl(tag)) control.push({ tag, text });
    else data.push(dataField(tag, text));
  }
  return { leader: latin(record, 0, LEADER_LENGTH), control, data };
}

function fieldText(record: Uint8Array, entry: number, base: number, tag: string): string {
  const length = numberAt(record, entry + 3, 4);
  const start = numberAt(record, entry + 7, 5);
  if (!/^[0-9A-Za-z]{3}$/.test(tag) || !length || start === undefined) throw new Broken('DIRECTORY_BROKEN');
  const end = base + start + length;
  if (end > record.length || record[end - 1] !== END_OF_FIELD) throw new Broken('FIELD_BROKEN', tag);
  try {
    return decoder.decode(record.subarray(base + start, end - 1));
  } catch {
    throw new Broken('NOT_UTF8', tag);
  }
}

function dataField(tag: string, text: string): DataField {
  const [indicators = '', ...parts] = text.split(SUBFIELD);
  if (indicators.length !== 2) throw new Broken('FIELD_BROKEN', tag);
  return { tag, indicators, subfields: parts.map((part) => [part.slice(0, 1), part.slice(1)]) };
}

function numberAt(bytes: Uint8Array, at: number, length: number): number | undefined {
  const digits = latin(bytes, at, length);
  return digits.length === length && /^\d+$/.test(digits) ? Number(digits) : undefined;
}

function latin(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** @throws RangeError when the record has more than the format can hold */
export function writeIso2709({ leader, control, data }: Marc): Uint8Array {
  const fields: [string, string][] = [
    ...control.map(({ tag, text }): [string, string] => [tag, clean(text)]),
    ...data.map((field): [string, string] => [field.tag, dataText(field)]),
  ];
  const bodies = fields.map(([, text]) => encoder.encode(`${text}\x1e`));
  let start = 0;
  const directory = fields.map(([tag], at) => {
    const length = bodies[at]?.length ?? 0;
    if (length > MOST_FIELD_BYTES) throw new RangeError(`field ${tag} is too long`);
    const entry = `${tag}${padded(length, 4)}${padded(start, 5)}`;
    start += length;
    return entry;
  });
  const base = LEADER_LENGTH + directory.length * ENTRY_LENGTH + 1;
  const length = base + start + 1;
  if (length > MOST_RECORD_BYTES) throw new RangeError('the record is too long');
  const head = `${padded(length, 5)}${leader.slice(5, 9)}a22${padded(base, 5)}${leader.slice(17, 20)}4500`;
  return concatenated([encoder.encode(`${head}${directory.join('')}\x1e`), ...bodies, new Uint8Array([END_OF_RECORD])]);
}

function dataText({ indicators, subfields }: DataField): string {
  return indicators + subfields.map(([code, text]) => SUBFIELD + code + clean(text)).join('');
}

/** Without the characters by which the format is held together. */
function clean(text: string): string {
  return text.replaceAll(/[\x1d-\x1f]/g, ' ');
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
