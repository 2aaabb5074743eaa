import { parse } from 'yaml';
import { calloutKinds, type CalloutKind, type PackBlock } from './block.ts';
import { type Fenced, headedIn } from './fenced.ts';
import type { Fields } from './pack.ts';
import { questionFields, questionFrom, questionSource, questionWordsSource } from './question-source.ts';
import { isWebAddress } from './web-address.ts';

/** A block with its words, whose names are those inside the block. */
export interface Taken {
  block: PackBlock;
  fields: Fields;
}

/** The block with its words, or the code of what is wrong with it. */
export function blockFrom(fenced: Fenced): Taken | string {
  const { id, type, options } = fenced;
  const body = fenced.lines.join('\n').trim();
  switch (type) {
    case 'text':
      return { block: { id, type }, fields: { text: body } };
    case 'reflection':
      return { block: { id, type }, fields: { prompt: body } };
    case 'callout': {
      const kind = options.get('kind');
      return isCalloutKind(kind) ? { block: { id, type, kind }, fields: { text: body } } : 'CALLOUT_KIND_UNKNOWN';
    }
    case 'case':
      return caseFrom(fenced);
    case 'practice':
      return practiceFrom(fenced);
    case 'question':
      return questionBlockFrom(fenced, body);
    case 'link': {
      const url = options.get('url');
      return isWebAddress(url) ? withHead(fenced, { id, type, url }, ['title'], 'about') : 'URL_INVALID';
    }
    default:
      return mediaFrom(fenced);
  }
}

function mediaFrom(fenced: Fenced): Taken | string {
  const { id, type, options } = fenced;
  const media = options.get('media');
  const poster = options.get('poster');
  if (type !== 'image' && type !== 'video' && type !== 'audio' && type !== 'file') return 'BLOCK_TYPE_UNKNOWN';
  if (!media) return 'MEDIA_MISSING';
  switch (type) {
    case 'image':
      return withHead(fenced, { id, type, media }, ['alt', 'caption']);
    case 'video':
      return withHead(fenced, { id, type, media, ...(poster && { poster }) }, ['title'], 'transcript');
    case 'audio':
      return withHead(fenced, { id, type, media }, ['title'], 'transcript');
    case 'file':
      return withHead(fenced, { id, type, media }, ['title'], 'about');
  }
}

function withHead({ lines }: Fenced, block: PackBlock, names: string[], rest?: string): Taken | string {
  const { head, body } = headedIn(lines, (name) => names.includes(name));
  if (body && !rest) return 'TEXT_NOT_TAKEN';
  return { block, fields: { ...Object.fromEntries(head), ...(rest && { [rest]: body }) } };
}

/** Situation and way are parted by the line `---`, or by the line that the option `border` names. */
function caseFrom({ id, lines, options }: Fenced): Taken | string {
  const border = lines.findIndex((line) => line.trimEnd() === (options.get('border') ?? '---'));
  if (border === -1) return 'CASE_WITHOUT_WAY';
  const text = (part: string[]) => part.join('\n').trim();
  const fields = { situation: text(lines.slice(0, border)), way: text(lines.slice(border + 1)) };
  return { block: { id, type: 'case' }, fields };
}

const criterion = /^criterion\.[a-z0-9]+(-[a-z0-9]+)*$/;

function practiceFrom({ id, lines, options }: Fenced): Taken {
  const { head, body } = headedIn(lines, (name) => criterion.test(name));
  const criteria = [...head].map(([name, text]): [string, string] => [name.slice('criterion.'.length), text]);
  const words = criteria.map(([name, text]) => [`${name}.text`, text]);
  return {
    block: {
      id,
      type: 'practice',
      isRequired: options.get('required') === 'yes',
      criteria: criteria.map(([name]) => name),
    },
    fields: { task: body, ...(Object.fromEntries(words) as Fields) },
  };
}

/** YAML: `question` as in `course.yaml`, without its id, and beside it the words as in `quiz.yaml`. */
function questionBlockFrom({ id }: Fenced, body: string): Taken | string {
  const source = yamlIn(body);
  const { question: asked, ...words } = source ?? {};
  const read = questionSource.safeParse({ ...(typeof asked === 'object' && asked), id });
  if (!read.success) return 'QUESTION_INVALID';
  const question = questionFrom(read.data);
  const said = questionWordsSource(question).safeParse(words);
  if (!said.success) return 'QUESTION_WORDS_INVALID';
  return { block: { id, type: 'question', question }, fields: questionFields(said.data) };
}

function yamlIn(body: string): Record<string, unknown> | undefined {
  try {
    const source: unknown = parse(body);
    return typeof source === 'object' && source !== null ? (source as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isCalloutKind(kind: string | undefined): kind is CalloutKind {
  return calloutKinds.some((each) => each === kind);
}
