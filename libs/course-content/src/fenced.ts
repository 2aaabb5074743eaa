/** A block as it stands in a lesson's file: `::: type #id option=value`, lines, `:::`. */
export interface Fenced {
  type: string;
  id: string;
  options: ReadonlyMap<string, string>;
  lines: string[];
  /** Number of the line that opens it. */
  line: number;
  colons: string;
}

export type At = (line: number, code: string) => void;

const opening = /^(:{3,}) +([a-z-]+)((?: +\S+)*) *$/;

/**
 * Blocks in the lines from an index on. A block ends at the line of as many colons as it begins with, so that a text
 * with lines of colons stands between longer ones.
 */
export function fencedIn(lines: string[], from: number, at: At): Fenced[] {
  const found: Fenced[] = [];
  let open: Fenced | undefined;
  lines.forEach((text, index) => {
    if (index < from) return;
    const start = opening.exec(text);
    if (open && text.trimEnd() === open.colons) open = undefined;
    else if (open && start?.[1] !== open.colons) open.lines.push(text);
    else if (start) {
      if (open) at(open.line, 'BLOCK_NOT_CLOSED');
      open = openedBy(start, index + 1);
      found.push(open);
    } else if (text.trim()) at(index + 1, 'TEXT_OUTSIDE_BLOCK');
  });
  if (open) at(open.line, 'BLOCK_NOT_CLOSED');
  return found.filter((each, index) => isNew(each, found.slice(0, index), at));
}

function openedBy([, colons = '', type = '', rest = '']: RegExpExecArray, line: number): Fenced {
  const words = rest.split(' ').filter(Boolean);
  const id = words.find((word) => /^#[a-z0-9]+(-[a-z0-9]+)*$/.test(word))?.slice(1) ?? '';
  const options = words
    .filter((word) => /^[a-z]+=/.test(word))
    .map((word): [string, string] => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]);
  return { type, id, options: new Map(options), lines: [], line, colons };
}

function isNew({ id, line }: Fenced, before: Fenced[], at: At): boolean {
  if (!id) at(line, 'BLOCK_WITHOUT_ID');
  else if (before.some((each) => each.id === id)) at(line, 'BLOCK_ID_TWICE');
  else return true;
  return false;
}

export interface Headed {
  /** In the order in which they stand. */
  head: Map<string, string>;
  body: string;
}

const headLine = /^([a-z]+(?:\.[a-z0-9-]+)?):(?:\s+(.*))?$/s;

/**
 * Splits a block's lines into its head, lines of `name: text`, and the body after them. A text goes on in the lines that
 * are indented by two spaces.
 */
export function headedIn(lines: readonly string[], isName: (name: string) => boolean): Headed {
  const head = new Map<string, string>();
  let next = 0;
  for (; next < lines.length;) {
    const [, name = '', first = ''] = headLine.exec(lines[next] ?? '') ?? [];
    if (!isName(name) || head.has(name)) break;
    const end = endOfText(lines, next + 1);
    const more = lines.slice(next + 1, end).map((line) => line.slice(2));
    head.set(name, [first, ...more].join('\n').trim());
    next = end;
  }
  return { head, body: lines.slice(next).join('\n').trim() };
}

/** Index of the first line that is neither indented nor an empty one between indented ones. */
function endOfText(lines: readonly string[], from: number): number {
  let end = from;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('  ') && line.trim()) end = index + 1;
    else if (line.trim()) break;
  }
  return end;
}
