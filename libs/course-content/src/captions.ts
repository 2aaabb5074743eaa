export type CaptionsFault =
  'CAPTIONS_HEADER' | 'CAPTIONS_TIME' | 'CAPTIONS_ORDER' | 'CAPTIONS_EMPTY' | 'CAPTIONS_TAG' | 'CAPTIONS_STYLE';

/** What is wrong with captions, and in which line. */
export interface PlacedCaptionsFault {
  line: number;
  code: CaptionsFault;
}

const time = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const timing = new RegExp(String.raw`^${time}[ \t]+-->[ \t]+${time}(?:[ \t]+[a-z]+:[^\s]+)*[ \t]*$`);
const tag = /<(?!\/?(?:c|i|b|u|ruby|rt|v|lang)(?:[\s.][^<>]*)?>|(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}>)/;

/**
 * Checks a WebVTT text as far as captions need it: header, cues in order of time, each with an end after its start and
 * with words, only the tags of WebVTT. Notes may stand between the cues; styles and regions may not.
 */
export function captionsFault(text: string): PlacedCaptionsFault | undefined {
  const lines = text.split('\n');
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return { line: 1, code: 'CAPTIONS_HEADER' };
  let last = 0;
  let cues = 0;
  for (const { from, rows } of chunksOf(lines)) {
    const [first = '', second = ''] = rows;
    if (/^NOTE(?:\s|$)/.test(first)) continue;
    if (/^(?:STYLE|REGION)\s*$/.test(first)) return { line: from, code: 'CAPTIONS_STYLE' };
    const at = first.includes('-->') ? 0 : 1;
    const start = startOf(at ? second : first);
    if (start === undefined) return { line: rows.length > 1 ? from + at : from, code: 'CAPTIONS_TIME' };
    if (start < last) return { line: from + at, code: 'CAPTIONS_ORDER' };
    const fault = wordsFault(rows.slice(at + 1));
    if (fault) return { line: from + at + 1, code: fault };
    last = start;
    cues += 1;
  }
  return cues ? undefined : { line: 1, code: 'CAPTIONS_EMPTY' };
}

/** Groups of lines between empty ones, after the header's own group. */
function chunksOf(lines: string[]): { from: number; rows: string[] }[] {
  const chunks: { from: number; rows: string[] }[] = [];
  let isOpen = true;
  lines.forEach((row, index) => {
    if (!row.trim()) isOpen = false;
    else if (isOpen) chunks.at(-1)?.rows.push(row);
    else {
      chunks.push({ from: index + 1, rows: [row] });
      isOpen = true;
    }
  });
  return chunks;
}

/** Milliseconds; undefined when the line is no timing or its end is not after its start. */
function startOf(line: string): number | undefined {
  const found = timing.exec(line);
  if (!found) return undefined;
  const [start, end] = [found.slice(1, 5), found.slice(5, 9)].map(milliseconds) as [number, number];
  return start < end ? start : undefined;
}

function milliseconds([hours, minutes, seconds, rest]: (string | undefined)[]): number {
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest);
}

function wordsFault(rows: string[]): CaptionsFault | undefined {
  if (rows.some((row) => row.includes('-->'))) return 'CAPTIONS_TIME';
  const words = rows.join('\n');
  if (tag.test(words)) return 'CAPTIONS_TAG';
  return words.replace(/<[^<>]*>/g, '').trim() ? undefined : 'CAPTIONS_EMPTY';
}
