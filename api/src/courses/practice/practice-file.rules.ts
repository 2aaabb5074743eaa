import { formatOf, HEAD_BYTES, type MediaFormat } from '../../shared/uploads/file-formats.ts';
import type { IncomingRules } from '../../shared/uploads/incoming.ts';

/** Of one round of a task. */
export const MOST_FILES = 3;

const taken = new Set<MediaFormat | undefined>(['jpg', 'png', 'webp', 'pdf', 'zip', 'mp3', 'm4a', 'ogg']);

/** Pictures, PDF, documents and sound; no films, and nothing that could act in a browser. */
export const PRACTICE_FILE: IncomingRules<MediaFormat> = {
  bytes: 10_000_000,
  silenceMs: 60_000,
  headBytes: HEAD_BYTES,
  formatOf: (head) => {
    const format = formatOf(head);
    return taken.has(format) ? format : undefined;
  },
};

export type PracticeFileFault =
  | 'FILE_NONE'
  | 'FILE_UNKNOWN'
  | 'FILE_DAMAGED'
  | 'FILE_TOO_LARGE'
  | 'FILE_INCOMPLETE'
  | 'FILES_TOO_MANY'
  | 'PRACTICE_UNDER_REVIEW'
  | 'PRACTICE_ACCEPTED';

/** A file that is not attached, with the code that says why. */
export class PracticeFileRefused extends Error {
  constructor(readonly code: PracticeFileFault) {
    super(code);
  }
}

/** A name as it can stand in a page and in a header, without folders. */
export function cleanName(name: string): string {
  const own = name.split(/[/\\]/).at(-1) ?? '';
  return (
    own
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 120) || 'file'
  );
}
