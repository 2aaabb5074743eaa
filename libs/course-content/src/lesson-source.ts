import { parse } from 'yaml';
import type { PackBlock } from './block.ts';
import { blockFrom } from './block-source.ts';
import { type At, type Fenced, fencedIn } from './fenced.ts';
import type { Fields, PackFault } from './pack.ts';
import { hasRawHtml } from './raw-html.ts';

export interface LessonSource {
  /** Empty when there is none yet. */
  title: string;
  blocks: PackBlock[];
  /** Only those that have words. */
  fields: Fields;
}

/** Reads one lesson: front matter with its title, then fenced blocks. Every fault goes to `fault` with its line. */
export function readLesson(source: string, place: string, fault: (fault: PackFault) => void): LessonSource {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const at: At = (line, code) => fault({ place: `${place}:${line}`, code });
  if (end === -1) at(1, 'FRONT_MATTER_MISSING');
  const title = titleIn(lines.slice(1, Math.max(end, 1)));
  if (title === undefined) at(1, 'FRONT_MATTER_INVALID');
  const taken = fencedIn(lines, end + 1, at).flatMap((fenced) => takenFrom(fenced, at) ?? []);
  return {
    title: title ?? '',
    blocks: taken.map(({ block }) => block),
    fields: Object.assign({}, ...taken.map(({ fields }) => fields)) as Fields,
  };
}

function titleIn(lines: string[]): string | undefined {
  try {
    const { title = '', ...others } = (parse(lines.join('\n')) ?? {}) as { title?: unknown };
    return typeof title === 'string' && !Object.keys(others).length ? title.trim() : undefined;
  } catch {
    return undefined;
  }
}

function takenFrom(fenced: Fenced, at: At): { block: PackBlock; fields: Fields } | undefined {
  const taken = blockFrom(fenced);
  if (typeof taken === 'string') return void at(fenced.line, taken);
  const said = Object.entries(taken.fields).filter(([, text]) => text);
  if (said.some(([, text]) => hasRawHtml(text))) return void at(fenced.line, 'RAW_HTML');
  const fields = Object.fromEntries(said.map(([name, text]) => [`${fenced.id}.${name}`, text]));
  return { block: taken.block, fields };
}
