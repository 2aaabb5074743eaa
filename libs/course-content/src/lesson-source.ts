import { parse } from 'yaml';
import { type Block, type CalloutKind, calloutKinds } from './outline.ts';
import type { Fields, PackFault } from './pack.ts';

export interface LessonSource {
  title: string;
  blocks: Block<string>[];
  fields: Fields;
}

interface Fenced {
  type: string;
  id: string;
  options: Record<string, string>;
  lines: string[];
  line: number;
}

type Taken = { block: Block<string>; fields: Fields };

const opening = /^::: +([a-z-]+)((?: +\S+)*) *$/;
const rawHtml = /<(?:[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|\/[a-z][a-z0-9-]*\s*>|!--)/i;

/** Reads one lesson: front matter with its title, then fenced blocks. Every fault goes to `fault` with its line. */
export function readLesson(source: string, place: string, fault: (fault: PackFault) => void): LessonSource {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end === -1) fault({ place: `${place}:1`, code: 'FRONT_MATTER_MISSING' });
  const title = titleIn(lines.slice(1, Math.max(end, 1)));
  if (!title) fault({ place: `${place}:1`, code: 'TITLE_MISSING' });
  const at = (line: number, code: string) => fault({ place: `${place}:${line}`, code });
  const taken = fencedIn(lines, end + 1, at).flatMap((fenced) => takenFrom(fenced, at) ?? []);
  return {
    title,
    blocks: taken.map(({ block }) => block),
    fields: Object.assign({}, ...taken.map(({ fields }) => fields)) as Fields,
  };
}

function titleIn(lines: string[]): string {
  try {
    const { title } = (parse(lines.join('\n')) ?? {}) as { title?: unknown };
    return typeof title === 'string' ? title.trim() : '';
  } catch {
    return '';
  }
}

type At = (line: number, code: string) => void;

function fencedIn(lines: string[], from: number, at: At): Fenced[] {
  const found: Fenced[] = [];
  let open: Fenced | undefined;
  lines.forEach((text, index) => {
    if (index < from) return;
    const start = opening.exec(text);
    if (open && text.trimEnd() === ':::') open = undefined;
    else if (open && !start) open.lines.push(text);
    else if (start) {
      if (open) at(open.line, 'BLOCK_NOT_CLOSED');
      open = openedBy(start, index + 1);
      found.push(open);
    } else if (text.trim()) at(index + 1, 'TEXT_OUTSIDE_BLOCK');
  });
  if (open) at(open.line, 'BLOCK_NOT_CLOSED');
  return found.filter((each, index) => isNew(each, found.slice(0, index), at));
}

function openedBy([, type = '', rest = '']: RegExpExecArray, line: number): Fenced {
  const words = rest.split(' ').filter(Boolean);
  const id = words.find((word) => /^#[a-z0-9-]+$/.test(word))?.slice(1) ?? '';
  const options = words.filter((word) => word.includes('=')).map((word) => word.split('=', 2));
  return { type, id, options: Object.fromEntries(options) as Record<string, string>, lines: [], line };
}

function isNew({ id, line }: Fenced, before: Fenced[], at: At): boolean {
  if (!id) at(line, 'BLOCK_WITHOUT_ID');
  else if (before.some((each) => each.id === id)) at(line, 'BLOCK_ID_TWICE');
  else return true;
  return false;
}

function takenFrom(fenced: Fenced, at: At): Taken | undefined {
  const taken = takenAs(fenced);
  if (typeof taken === 'string') return void at(fenced.line, taken);
  for (const text of Object.values(taken.fields)) {
    if (!text) return void at(fenced.line, 'TEXT_MISSING');
    if (rawHtml.test(text)) return void at(fenced.line, 'RAW_HTML');
  }
  const fields = Object.entries(taken.fields).map(([name, text]) => [`${fenced.id}.${name}`, text]);
  return { block: taken.block, fields: Object.fromEntries(fields) as Fields };
}

/** The block with its words, or the code of what is wrong with it. */
function takenAs({ type, id, options, lines }: Fenced): Taken | string {
  const text = lines.join('\n').trim();
  switch (type) {
    case 'text':
      return { block: { id, type }, fields: { text } };
    case 'callout':
      if (!isCalloutKind(options['kind'])) return 'CALLOUT_KIND_UNKNOWN';
      return { block: { id, type, kind: options['kind'] }, fields: { text } };
    case 'image':
      if (!options['media']) return 'MEDIA_MISSING';
      return {
        block: { id, type, media: options['media'] },
        fields: { alt: lineOf('alt', lines), caption: lineOf('caption', lines) },
      };
    case 'case':
      return caseOf(id, lines);
    default:
      return 'BLOCK_TYPE_UNKNOWN';
  }
}

function isCalloutKind(kind: string | undefined): kind is CalloutKind {
  return calloutKinds.some((each) => each === kind);
}

function lineOf(name: string, lines: string[]): string {
  const line = lines.find((each) => each.startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

function caseOf(id: string, lines: string[]): Taken | string {
  const border = lines.findIndex((line) => line.trimEnd() === '---');
  if (border === -1) return 'CASE_WITHOUT_WAY';
  const situation = lines.slice(0, border).join('\n').trim();
  const way = lines
    .slice(border + 1)
    .join('\n')
    .trim();
  return { block: { id, type: 'case' }, fields: { situation, way } };
}
