import { stringify } from 'yaml';
import type { PackBlock } from './block.ts';
import type { Fields, PackLesson } from './pack.ts';
import { questionToSource, wordsToSource } from './question-writer.ts';

/** The file of a lesson in one variant; `readLesson` reads it. Captions have files of their own. */
export function writeLesson({ blocks }: PackLesson, title: string | undefined, fields: Fields): string {
  const head = title === undefined ? '' : yamlOf({ title });
  return [`---\n${head}---\n`, ...blocks.map((block) => fencedAs(block, fields))].join('\n');
}

export function yamlOf(value: object): string {
  return stringify(value, { lineWidth: 0 });
}

function fencedAs(block: PackBlock, fields: Fields): string {
  const { options, lines } = written(block, (name) => fields[`${block.id}.${name}`] ?? '', fields);
  const words = [block.type, `#${block.id}`, ...options].join(' ');
  const colons = fenceAround(lines);
  return `${colons} ${words}\n${lines}${lines && '\n'}${colons}\n`;
}

/** One colon more than any line of the text begins with. */
function fenceAround(text: string): string {
  const runs = text.match(/^:+/gm) ?? [];
  return ':'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
}

interface Written {
  options: string[];
  lines: string;
}

function written(block: PackBlock, word: (name: string) => string, fields: Fields): Written {
  const headed = (names: string[]) => names.map((name) => headLine(name, word(name))).join('\n');
  const withBody = (head: string, body: string) => (body ? `${head}\n\n${body}` : head);
  switch (block.type) {
    case 'text':
      return { options: [], lines: word('text') };
    case 'callout':
      return { options: [`kind=${block.kind}`], lines: word('text') };
    case 'reflection':
      return { options: [], lines: word('prompt') };
    case 'case':
      return caseAs(word('situation'), word('way'));
    case 'image':
      return { options: [`media=${block.media}`], lines: headed(['alt', 'caption']) };
    case 'video':
      return { options: mediaOptions(block), lines: withBody(headed(['title']), word('transcript')) };
    case 'audio':
      return { options: mediaOptions(block), lines: withBody(headed(['title']), word('transcript')) };
    case 'file':
      return { options: mediaOptions(block), lines: withBody(headed(['title']), word('about')) };
    case 'link':
      return { options: [`url=${block.url}`], lines: withBody(headed(['title']), word('about')) };
    case 'practice': {
      const criteria = block.criteria.map((id) => headLine(`criterion.${id}`, word(`${id}.text`)));
      const options = block.isRequired ? ['required=yes'] : [];
      return { options, lines: withBody(criteria.join('\n'), word('task')) };
    }
    case 'question': {
      const { id: _, ...question } = questionToSource(block.question);
      return { options: [], lines: yamlOf({ question, ...wordsToSource(block.question, fields) }).trimEnd() };
    }
  }
}

function mediaOptions({ media, poster }: { media: string; poster?: string }): string[] {
  return [`media=${media}`, ...(poster === undefined ? [] : [`poster=${poster}`])];
}

function headLine(name: string, text: string): string {
  return text ? `${name}: ${text}` : `${name}:`;
}

/** The border gets longer where the situation has such a line itself. */
function caseAs(situation: string, way: string): Written {
  const lines = new Set(situation.split('\n').map((line) => line.trimEnd()));
  let border = '---';
  while (lines.has(border)) border += '-';
  const options = border === '---' ? [] : [`border=${border}`];
  return { options, lines: [situation, border, way].filter(Boolean).join('\n') };
}
