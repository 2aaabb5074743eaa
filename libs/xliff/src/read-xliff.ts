import {
  type TextKind,
  type TranslationDocument,
  type TranslationUnit,
  type UnitState,
  unitStates,
  type XliffFault,
} from './document.ts';
import { childrenOf, type Element, readXml } from './read-xml.ts';
import { TextReader, type TextFault } from './text-reader.ts';
import { ownPrefix, xliffNamespace } from './write-xliff.ts';

export interface ReadUnit extends TranslationUnit {
  /** Why the target cannot be taken; none when it can. */
  faults: UnitFault[];
}

export type UnitFault = TextFault | 'TARGET_PARTLY' | 'UNIT_TWICE';

export interface ReadDocument extends TranslationDocument {
  units: ReadUnit[];
}

const maxUnits = 50_000;

/** Reads XLIFF 2.0 and 2.1. A fault of the file means that nothing of it is read; a fault of a unit, only that unit. */
export function readXliff(bytes: Uint8Array): { document: ReadDocument } | { fault: XliffFault } {
  const read = readXml(bytes);
  if ('fault' in read) return read;
  const { root } = read;
  if (root.name !== 'xliff' || root.attributes['xmlns'] !== xliffNamespace) return faultAt('1:1', 'NOT_XLIFF');
  if (!/^2\.[01]$/.test(root.attributes['version'] ?? '')) return faultAt('1:1', 'VERSION_UNKNOWN');
  const [file, ...others] = childrenOf(root, 'file');
  if (!file || others.length) return faultAt('1:1', 'NOT_ONE_FILE');
  const units = unitsIn(file);
  if (units.length > maxUnits) return faultAt('1:1', 'TOO_MANY_UNITS');
  const nameless = units.findIndex(({ attributes }) => !attributes['id']);
  if (nameless !== -1) return faultAt(`#${nameless + 1}`, 'UNIT_WITHOUT_ID');
  return { document: { ...headOf(root, file), units: withoutTwins(units.map(unitOf)) } };
}

function faultAt(place: string, code: XliffFault['code']): { fault: XliffFault } {
  return { fault: { place, code } };
}

function headOf(root: Element, file: Element): Omit<TranslationDocument, 'units'> {
  return {
    original: file.attributes['original'] ?? '',
    revision: file.attributes['id'] ?? '',
    srcLang: root.attributes['srcLang'] ?? '',
    trgLang: root.attributes['trgLang'] ?? '',
  };
}

function unitsIn(parent: Element): Element[] {
  return parent.children.flatMap((node) => {
    if (!('element' in node)) return [];
    if (node.element.name === 'group') return unitsIn(node.element);
    return node.element.name === 'unit' ? [node.element] : [];
  });
}

function withoutTwins(units: ReadUnit[]): ReadUnit[] {
  const first = new Map<string, ReadUnit>();
  for (const unit of units) {
    const seen = first.get(unit.id);
    if (!seen) first.set(unit.id, unit);
    else if (!seen.faults.includes('UNIT_TWICE')) seen.faults.push('UNIT_TWICE');
  }
  return [...first.values()];
}

interface ReadSegment {
  isIgnorable: boolean;
  source: string;
  target: string | undefined;
  state: UnitState;
  isMachine: boolean;
}

function unitOf(unit: Element): ReadUnit {
  const reader = new TextReader(unit);
  const segments = unit.children.flatMap((node) => {
    if (!('element' in node) || !['segment', 'ignorable'].includes(node.element.name)) return [];
    return [segmentOf(node.element, reader)];
  });
  const worded = segments.filter(({ isIgnorable, source }) => !isIgnorable && source.trim());
  const given = (worded.length ? worded : segments).filter(({ target }) => target !== undefined);
  const isPartly =
    given.length > 0 &&
    worded.some(({ target }) => target === undefined || !target.trim()) &&
    given.some(({ target }) => target?.trim());
  const target = given.length ? segments.map((each) => each.target ?? each.source).join('') : undefined;
  return {
    id: unit.attributes['id'] ?? '',
    kind: kindOf(unit.attributes['type']),
    source: segments.map(({ source }) => source).join(''),
    ...(target !== undefined && { target }),
    ...stateOf(segments),
    notes: childrenOf(unit, 'notes').flatMap((notes) => childrenOf(notes, 'note').map((note) => reader.plain(note))),
    faults: [...reader.faults, ...(isPartly ? (['TARGET_PARTLY'] as const) : [])],
  };
}

function segmentOf(element: Element, reader: TextReader): ReadSegment {
  const [source] = childrenOf(element, 'source');
  const [target] = childrenOf(element, 'target');
  const subState = element.attributes['subState'] ?? '';
  return {
    isIgnorable: element.name === 'ignorable',
    source: source ? reader.source(source) : '',
    target: target && reader.target(target),
    state: unitStates.find((state) => state === element.attributes['state']) ?? 'initial',
    isMachine: /:(machine|mt)$/.test(subState),
  };
}

/** A unit is as far as the least of its segments. */
function stateOf(segments: ReadSegment[]): { state: UnitState; isMachine?: true } {
  const worded = segments.filter(({ isIgnorable }) => !isIgnorable);
  const least = Math.min(...worded.map(({ state }) => unitStates.indexOf(state)), unitStates.length - 1);
  const state = worded.length ? (unitStates[least] ?? 'initial') : 'initial';
  return { state, ...(worded.some(({ isMachine }) => isMachine) && { isMachine: true }) };
}

function kindOf(type: string | undefined): TextKind {
  return (['markdown', 'captions'] as const).find((kind) => type === `${ownPrefix}:${kind}`) ?? 'plain';
}
