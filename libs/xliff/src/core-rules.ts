import { childrenOf, type Element, readXml } from './read-xml.ts';
import { unitStates } from './document.ts';

const inline = ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'];
const code = ['id', 'type', 'subType', 'canCopy', 'canDelete', 'canReorder', 'copyOf'];

/** Of every element that is written: which attributes it must and may have, which children, and in what order. */
const grammar: Record<string, { must: string[]; may: string[]; children: string[][]; hasText?: boolean }> = {
  xliff: { must: ['version', 'srcLang'], may: ['trgLang', 'xmlns', 'xml:space'], children: [['file']] },
  file: {
    must: ['id'],
    may: ['original', 'canResegment', 'translate', 'srcDir', 'trgDir', 'xml:space'],
    children: [['skeleton'], ['notes'], ['unit', 'group']],
  },
  unit: {
    must: ['id'],
    may: ['name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'xml:space', 'type'],
    children: [['notes'], ['originalData'], ['segment', 'ignorable']],
  },
  notes: { must: [], may: [], children: [['note']] },
  note: { must: [], may: ['id', 'appliesTo', 'category', 'priority'], children: [], hasText: true },
  originalData: { must: [], may: [], children: [['data']] },
  data: { must: ['id'], may: ['dir', 'xml:space'], children: [['cp']], hasText: true },
  segment: { must: [], may: ['id', 'canResegment', 'state', 'subState'], children: [['source'], ['target']] },
  ignorable: { must: [], may: ['id'], children: [['source'], ['target']] },
  source: { must: [], may: ['xml:lang', 'xml:space'], children: [inline], hasText: true },
  target: { must: [], may: ['xml:lang', 'xml:space', 'order'], children: [inline], hasText: true },
  cp: { must: ['hex'], may: [], children: [] },
  ph: { must: ['id'], may: [...code, 'dataRef', 'equiv', 'disp'], children: [] },
  pc: { must: ['id'], may: [...code, 'dataRefStart', 'dataRefEnd', 'canOverlap'], children: [inline], hasText: true },
};

const values: Record<string, RegExp> = {
  id: /^[\w.:-]+$/,
  version: /^2\.[01]$/,
  srcLang: /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/,
  trgLang: /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/,
  state: new RegExp(`^(${unitStates.join('|')})$`),
  subState: /^[^\s:]+:[^\s:]+$/,
  subType: /^[^\s:]+:[^\s:]+$/,
  hex: /^([0-9A-F]{2})+$/,
  canCopy: /^(yes|no)$/,
  canDelete: /^(yes|no)$/,
  canResegment: /^(yes|no)$/,
  'xml:space': /^(default|preserve)$/,
};

/** Where a file breaks the rules of XLIFF 2.0 Core (OASIS, 5 August 2014, sections 4.2 to 4.7); empty when nowhere. */
export function coreRulesBroken(xml: string): string[] {
  const read = readXml(new TextEncoder().encode(xml));
  if ('fault' in read) return [`${read.fault.place} ${read.fault.code}`];
  return [...shapeOf(read.root, 'xliff'), ...childrenOf(read.root, 'file').flatMap(idsOf)];
}

function shapeOf(element: Element, place: string): string[] {
  const rule = grammar[element.name];
  if (!rule) return [`${place}: unknown element`];
  const names = Object.keys(element.attributes);
  const nodes = element.children.flatMap((node) => ('element' in node ? [node.element] : []));
  const text = element.children.map((node) => ('text' in node ? (node.text ?? '?') : '')).join('');
  const places = nodes.map(({ name }) => rule.children.findIndex((group) => group.includes(name)));
  return [
    ...rule.must.filter((name) => !names.includes(name)).map((name) => `${place}: no ${name}`),
    ...names.filter((name) => ![...rule.must, ...rule.may].includes(name)).map((name) => `${place}: ${name}`),
    ...names
      .filter((name) => values[name]?.test(element.attributes[name] ?? '') === false)
      .map((name) => `${place}@${name}`),
    ...(text.trim() && !rule.hasText ? [`${place}: text`] : []),
    ...(places.some((at, index) => at < Math.max(0, ...places.slice(0, index))) ? [`${place}: order`] : []),
    ...nodes.flatMap((child) => shapeOf(child, `${place}/${child.name}`)),
  ];
}

/** Ids are unique where they must be, and what is referred to is there. */
function idsOf(file: Element): string[] {
  const units = childrenOf(file, 'unit');
  const twice = repeated(units.map(({ attributes }) => attributes['id'] ?? ''));
  return [...twice.map((id) => `unit ${id} twice`), ...units.flatMap(unitIds)];
}

function unitIds(unit: Element): string[] {
  const place = `unit ${unit.attributes['id']}`;
  const data = childrenOf(unit, 'originalData').flatMap((all) => childrenOf(all, 'data'));
  const dataIds = data.map(({ attributes }) => attributes['id'] ?? '');
  const segments = [...childrenOf(unit, 'segment'), ...childrenOf(unit, 'ignorable')];
  const codes = (name: string) => segments.flatMap((segment) => childrenOf(segment, name)).flatMap(codesIn);
  const refs = [...codes('source'), ...codes('target')].flatMap(({ attributes }) =>
    ['dataRef', 'dataRefStart', 'dataRefEnd'].flatMap((name) => attributes[name] ?? []),
  );
  return [
    ...(childrenOf(unit, 'segment').length ? [] : [`${place}: no segment`]),
    ...repeated(dataIds).map((id) => `${place}: data ${id} twice`),
    ...refs.filter((ref) => !dataIds.includes(ref)).map((ref) => `${place}: no data ${ref}`),
    ...['source', 'target'].flatMap((name) => repeated(codes(name).map(({ attributes }) => attributes['id'] ?? ''))),
    ...segments
      .filter((segment) => segment.attributes['subState'] && !segment.attributes['state'])
      .map(() => `${place}: subState`),
  ];
}

function codesIn(element: Element): Element[] {
  return element.children.flatMap((node) => {
    if (!('element' in node)) return [];
    return node.element.name === 'cp' ? [] : [node.element, ...codesIn(node.element)];
  });
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) < index);
}
